import 'server-only'
import { db } from '@/lib/db'
import type { Form } from '@/lib/search/finding/relevance'

// Signs that no text holds: control characters are taken out of what is typed and of what is loaded.
export const [START, STOP] = ['\u0002', '\u0003']
// All of the text: PostgreSQL's own fragments may lose the very words that they are for (excerpt.ts).
const HEADLINE = `StartSel=${START},StopSel=${STOP},HighlightAll=true`

/**
 * A part of a program that says some of what was asked for: which things, by their place from 1, and in which ways, each
 * with its label. No headline where the card shows the part anyway.
 */
export type Part = {
  id: number
  kind: string
  things: number[]
  ways: { thing: number; label: string | null }[]
  headline: string | null
}

/** For each program and each thing asked for, the first part that says it. */
export async function readParts(forms: Form[], hint: string, ids: number[]): Promise<Part[]> {
  const ways = forms.flatMap((form, place) => form.ways.map((way) => ({ ...way, thing: place + 1 })))
  return db.$queryRaw<Part[]>`
    WITH form AS (
      SELECT query::tsquery AS query, typed::tsquery AS typed, place
      FROM unnest(${forms.map(({ any }) => any)}::text[], ${forms.map(({ typed }) => typed)}::text[])
        WITH ORDINALITY AS form (query, typed, place)
    ), way AS (
      SELECT thing, query::tsquery AS query, marked, label
      FROM unnest(${ways.map(({ thing }) => thing)}::int[], ${ways.map(({ query }) => query)}::text[],
          ${ways.map(({ query }) => inText(query))}::text[], ${ways.map(({ label }) => label)}::text[])
        AS way (thing, query, marked, label)
    ), part AS MATERIALIZED (
      SELECT t.program_id, t.kind, t.weight, t.place, t.content,
        to_tsvector('plain_english', kept_apart(search_text(t.content))) AS words,
        t.kind IN ('name', 'institution', 'credential', 'delivery') AS "isOnCard"
      FROM program_text_of(${ids}::int[]) t
      -- Most parts do not have the words: to see that is quicker than to stem them.
      WHERE lower(unaccent(t.content)) ~ ${hint}
    ), first AS (
      SELECT DISTINCT ON (part.program_id, form.place) part.*, form.place AS thing
      FROM part JOIN form ON part.words @@ form.query
      ORDER BY part.program_id, form.place, part.words @@ form.typed DESC, part."isOnCard" DESC, part.weight,
        part.kind = 'course', part.place
    ), said AS (
      SELECT program_id, kind, content, words, "isOnCard", array_agg(thing::int ORDER BY thing) AS things
      FROM first GROUP BY program_id, kind, content, words, "isOnCard"
    )
    SELECT program_id AS id, kind, things, ways,
      CASE WHEN NOT "isOnCard" THEN ts_headline('plain_english', content, marked::tsquery, ${HEADLINE}) END AS headline
    FROM said, LATERAL (
      SELECT string_agg(marked, ' | ') AS marked, json_agg(json_build_object('thing', thing, 'label', label)) AS ways
      FROM way WHERE way.thing = ANY (said.things) AND said.words @@ way.query
    ) AS found
    ORDER BY program_id, things`
}

/** The stems that `kept_apart` (prisma/migrations) makes, and those of the same words in a text as it stands. */
const APART = {
  digitiq: 'digit',
  programmq: 'program',
  certificatiq: 'certif',
  accessibq: 'access',
  curatorq: 'curat',
  internationq: 'intern',
  specialiq: 'special',
  publicatiq: 'public',
  activisq: 'activ',
  authoritq: 'author',
}

/** A query for texts as they stand, to mark words in. */
function inText(query: string): string {
  return query.replace(/'(\p{L}+q)'/gu, (quoted, stem) =>
    Object.hasOwn(APART, stem) ? `'${APART[stem as keyof typeof APART]}'` : quoted,
  )
}
