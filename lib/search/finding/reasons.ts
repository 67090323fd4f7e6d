import 'server-only'
import { db } from '@/lib/db'
import { countryName } from '@/lib/institutions/place'
import { type Form, formsOf, hintOf } from '@/lib/search/finding/relevance'
import type { Scope } from '@/lib/search/finding/scope'
import type { Reason } from '@/lib/search/schema'

// Signs that no text holds: control characters are taken out of what is typed and of what is loaded.
const [START, STOP] = ['\u0002', '\u0003']
const HEADLINE = `StartSel=${START},StopSel=${STOP},MaxFragments=1,MinWords=6,MaxWords=16,FragmentDelimiter=…`
const MOST_REASONS = 2

/** Why each of the programs was found, where its card does not show the words by itself. */
export async function readReasons({ words }: Scope, ids: number[]): Promise<Map<number, Reason[]>> {
  const forms = words ? formsOf(words.interpretation) : []
  const reasons = new Map<number, Reason[]>()
  if (forms.length === 0 || ids.length === 0) return reasons
  const hint = words ? hintOf(words.interpretation) : ''
  for (const { id, kind, headline } of await readHeadlines(forms, hint, ids)) {
    const known = reasons.get(id) ?? []
    const text =
      kind === 'country' ? [{ piece: countryName(headline.slice(-3, -1)), marked: true }] : piecesOf(headline)
    if (known.length < MOST_REASONS) reasons.set(id, [...known, { kind, text }])
  }
  return reasons
}

/** For each program and each thing asked for, the first part that says it; none where that part is on the card anyway. */
async function readHeadlines(forms: Form[], hint: string, ids: number[]) {
  return db.$queryRaw<{ id: number; kind: string; headline: string }[]>`
    WITH form AS (
      SELECT query::tsquery AS query, typed::tsquery AS typed, marked::tsquery AS marked, place
      FROM unnest(${forms.map(({ any }) => any)}::text[], ${forms.map(({ typed }) => typed)}::text[],
          ${forms.map(({ any }) => inText(any))}::text[])
        WITH ORDINALITY AS form (query, typed, marked, place)
    ), part AS MATERIALIZED (
      SELECT t.program_id, t.kind, t.weight, t.place, t.content,
        to_tsvector('plain_english', kept_apart(search_text(t.content))) AS words,
        t.kind IN ('name', 'institution', 'credential', 'delivery') AS "isOnCard"
      FROM program_text_of(${ids}::int[]) t
      -- Most parts do not have the words: to see that is quicker than to stem them.
      WHERE lower(unaccent(t.content)) ~ ${hint}
    ), first AS (
      SELECT DISTINCT ON (part.program_id, form.place) part.*, form.marked, form.place AS form_place
      FROM part JOIN form ON part.words @@ form.query
      ORDER BY part.program_id, form.place, part.words @@ form.typed DESC, part."isOnCard" DESC, part.weight,
        part.kind = 'course', part.place
    )
    SELECT program_id AS id, kind,
      string_agg(DISTINCT ts_headline('plain_english', content, marked, ${HEADLINE}), ' ') AS headline
    FROM first WHERE NOT "isOnCard"
    GROUP BY program_id, kind, content
    ORDER BY program_id, min(form_place)`
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

function piecesOf(headline: string): Reason['text'] {
  return headline.split(START).flatMap((part, index) => {
    const [marked, rest] = index === 0 ? ['', part] : part.split(STOP)
    return [
      { piece: marked ?? '', marked: true },
      { piece: rest ?? '', marked: false },
    ].filter(({ piece }) => piece)
  })
}
