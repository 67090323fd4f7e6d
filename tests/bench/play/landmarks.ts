import type pg from 'pg'
import { TAIL_WORDS_A_PROGRAM } from '../catalogue/language.ts'
import { placeInAbout, tailWordsIn, wordAt } from '../catalogue/tail.ts'

/** What the mix asks for by name in one catalogue: invented words by how many programs hold them, and rare places. */
export type Landmarks = {
  /** By the number of programs, about: 1, 10, 100, 1,000. */
  wordIn: Record<1 | 10 | 100 | 1_000, string>
  institution: string
  region: string
}

export async function findLandmarks(client: pg.Client): Promise<Landmarks> {
  const { rows } = await client.query<{ programs: number; region: string; institution: string }>(PLACES)
  const { programs = 0, region = '', institution = '' } = rows[0] ?? {}
  const word = (texts: number) => wordAt(placeInAbout(texts, programs * TAIL_WORDS_A_PROGRAM))
  return {
    wordIn: { 1: await findRarestWord(client, programs), 10: word(10), 100: word(100), 1000: word(1_000) },
    region,
    institution,
  }
}

/** A word that some program holds, and that no other is likely to. */
async function findRarestWord(client: pg.Client, programs: number): Promise<string> {
  const { rows } = await client.query<{ summary: string }>('SELECT summary FROM program ORDER BY id DESC LIMIT 50')
  const likely = placeInAbout(0.5, programs * TAIL_WORDS_A_PROGRAM)
  const common = new Set(Array.from({ length: likely }, (_, place) => wordAt(place)))
  return rows.flatMap(({ summary }) => tailWordsIn(summary)).find((word) => !common.has(word)) ?? wordAt(likely)
}

const PLACES = `
  SELECT (SELECT count(*)::int FROM program) AS programs,
    (SELECT i.region FROM institution i JOIN program p ON p.institution_id = i.id
      WHERE i.region IS NOT NULL GROUP BY 1 ORDER BY count(*), 1 LIMIT 1) AS region,
    (SELECT slug FROM institution ORDER BY id DESC LIMIT 1) AS institution`
