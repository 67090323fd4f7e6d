import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { type Header, openRepository, readAnswer } from '../support/oai.ts'

let { pages, client } = {} as Awaited<ReturnType<typeof openRepository>>

beforeAll(async () => {
  const repository = await openRepository()
  ;({ pages, client } = repository)
  return repository.close
})

const SOME = '(SELECT id FROM program ORDER BY random() LIMIT 1)'
const writes = [
  `UPDATE program SET name = 'Name ' || random() WHERE id = ${SOME}`,
  `UPDATE program SET editorial_status = 'archived' WHERE id = ${SOME}`,
  `UPDATE program SET editorial_status = 'published' WHERE id = ${SOME}`,
  `INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery)
    SELECT id, 'new-' || md5(random()::text), 'New', 'graduate_certificate', 'active', 'New.', '{}'
    FROM institution ORDER BY random() LIMIT 1`,
  `UPDATE institution SET name = name || '.' WHERE id = (SELECT institution_id FROM program WHERE id = ${SOME})`,
]

/** Writes in transactions that take their time, some of them in vain, until it is told to stop. */
async function write(stop: AbortSignal): Promise<number> {
  const own = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await own.connect()
  let written = 0
  while (!stop.aborted) {
    await own.query('BEGIN')
    try {
      await own.query(writes[Math.floor(Math.random() * writes.length)] ?? '')
      // Stamped before the end, as a slow commit would be.
      await own.query('SET CONSTRAINTS ALL IMMEDIATE')
      await after(Math.random() * 1_500)
      await own.query(Math.random() < 0.2 ? 'ROLLBACK' : 'COMMIT')
      written += 1
    } catch {
      // Two that wait for each other: one gives way.
      await own.query('ROLLBACK')
    }
  }
  await own.end()
  return written
}

test('who asks each time for what changed since the last answer has what the directory has, whatever is written meanwhile', async () => {
  const stop = new AbortController()
  const writers = Array.from({ length: 4 }, () => write(stop.signal))
  const mirror = new Map<number, Header>()

  async function harvest(from: string | null): Promise<string> {
    const all = await pages('ListRecords', `metadataPrefix=oai_dc${from ? `&from=${from}` : ''}`, () => after(300))
    const answers = all.map(readAnswer)
    const ids = answers.flatMap(({ headers }) => headers.map(({ id }) => id))
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b))
    for (const header of answers.flatMap(({ headers }) => headers)) mirror.set(header.id, header)
    return answers[0]?.responseDate ?? ''
  }

  let from = await harvest(null)
  expect(mirror.size).toBeGreaterThanOrEqual(191)
  for (let round = 0; round < 8; round++) {
    await after(Math.random() * 1_500)
    from = await harvest(from)
  }
  stop.abort()
  const written = await Promise.all(writers)
  await harvest(from)

  const { rows } = await client.query<{
    id: number
    title: string | null
    isDeleted: boolean
    at: Date
    sets: string[]
  }>(`
    SELECT k.program_id AS id, CASE WHEN k.withdrawn_at IS NULL THEN p.name END AS title,
      k.withdrawn_at IS NOT NULL AS "isDeleted", k.changed_at AS at, k.sets
    FROM program_publication k LEFT JOIN program p ON p.id = k.program_id ORDER BY 1`)
  expect(Math.min(...written)).toBeGreaterThan(3)
  expect(rows.filter(({ isDeleted }) => isDeleted).length).toBeGreaterThan(0)
  const plain = (text: string | null) => text?.replace(/&#39;/g, "'").replace(/&amp;/g, '&') ?? null
  expect(
    [...mirror.values()].map((each) => ({ ...each, title: plain(each.title) })).toSorted((a, b) => a.id - b.id),
  ).toEqual(rows.map(({ at, ...row }) => ({ ...row, datestamp: `${at.toISOString().slice(0, 19)}Z` })))
})
