import 'server-only'
import { db } from '@/lib/db'
import { publishedSql } from '@/lib/programs/published'
import { programPath } from '@/lib/programs/schema'
import { change, noFilters, programsHref } from '@/lib/search/filters'
import { interpret } from '@/lib/search/reading/interpret'
import { wordsOf } from '@/lib/search/reading/query-text'
import { getThesaurus } from '@/lib/search/reading/thesaurus'
import { all, any, type Sequence, sequenceQuery, type Weights } from '@/lib/search/reading/tsquery'
import { readWordForms } from '@/lib/search/reading/word-forms'
import type { Suggestion } from '@/lib/search/schema'

const MOST = { topic: 2, institution: 2, program: 4 }
const SHORTEST = 2
const LONGEST = 100
const MOST_BEGUN = 50
/** Of programs whose names begin so, that many are looked at: more would cost more than a suggestion is worth. */
const MOST_LOOKED_AT = 500

/** What somebody who types may be about to ask for: topics, institutions, programs. The last word may be unfinished. */
export async function suggest(text: string): Promise<Suggestion[]> {
  const words = wordsOf(text.toWellFormed().slice(0, LONGEST)).slice(0, 8)
  if (words.join('').length < SHORTEST) return []
  const alternatives = await readAlternatives(words)
  const asked = (weights: Weights) =>
    all(alternatives.map((each) => any(each.map((sequence) => sequenceQuery(sequence, weights)))))
  const [topics, institutions, programs] = await Promise.all([
    readTopics(asked('ABCD')),
    readInstitutions(asked('ABCD')),
    readPrograms(asked('A')),
  ])
  // "simmons archives" names no program; it may mean one of that institution.
  const others = programs.length === 0 && words.length > 1 ? await readPrograms(asked('AB')) : []
  const found = [...topics, ...institutions, ...programs, ...others]
  return found.length > 0 ? found : readCorrection(words.join(' '))
}

/** The search for the words as they were meant, where they hold typing errors. */
async function readCorrection(text: string): Promise<Suggestion[]> {
  const { corrected } = (await interpret(text)).understanding
  if (corrected.length === 0) return []
  const q = corrected.reduce((changed, { typed, read }) => changed.replace(typed, () => read), text)
  return [{ kind: 'search', label: q, detail: '', href: programsHref(change(noFilters, { q })) }]
}

/** For each word its stem, for the last one also what it begins; or what all of it stands for, as UIUC does. */
async function readAlternatives(words: string[]): Promise<Sequence[][]> {
  const [{ forms, version }, begun] = await Promise.all([readWordForms(words), readBegun(words.at(-1) ?? '')])
  const stems = words.flatMap((word) => forms.get(word)?.stem ?? [])
  const { meanings } = await getThesaurus(version)
  const finished = words.map((word) => [forms.get(word)?.stem ?? []].flat().map(alone))
  const last = [...(finished.at(-1) ?? []), ...begun.map(alone)]
  if (words.length === 1) return [[...last, ...(meanings.get(stems.join(' '))?.equal ?? [])]]
  return [...finished.slice(0, -1).filter((each) => each.length > 0), last]
}

function alone(stem: string): Sequence {
  return [{ stem, gap: 1 }]
}

/** The stems of the shortest words that begin so: an unfinished word may be longer than its stem, as "digita" is. */
async function readBegun(beginning: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ stem: string }[]>`
    SELECT stem FROM search_word WHERE word LIKE ${`${beginning}%`} ORDER BY length(word), word LIMIT ${MOST_BEGUN}`
  return [...new Set(rows.map(({ stem }) => stem))]
}

async function readTopics(match: string): Promise<Suggestion[]> {
  const rows = await db.$queryRaw<{ slug: string; label: string }[]>`
    SELECT slug, label FROM topic t
    WHERE to_tsvector('plain_english', kept_apart(search_text(label))) @@ ${match}::tsquery AND t.editorial_status = 'published'
      AND EXISTS (SELECT FROM program_topic pt JOIN program_search s USING (program_id) WHERE pt.topic_id = t.id)
    ORDER BY length(label), label LIMIT ${MOST.topic}`
  return rows.map(({ slug, label }) => ({ kind: 'topic', label, detail: '', href: `/topics/${slug}` }))
}

async function readInstitutions(match: string): Promise<Suggestion[]> {
  const rows = await db.$queryRaw<{ slug: string; name: string; unit: string | null }[]>`
    SELECT i.slug, i.name, i.unit FROM institution i
    WHERE institution_words(i.name, i.unit) @@ ${match}::tsquery
      AND EXISTS (SELECT FROM program p WHERE p.institution_id = i.id AND ${publishedSql})
    ORDER BY length(i.name), i.name LIMIT ${MOST.institution}`
  return rows.map(({ slug, name, unit }) => ({
    kind: 'institution',
    label: name,
    detail: unit ?? '',
    href: `/institutions/${slug}`,
  }))
}

async function readPrograms(match: string): Promise<Suggestion[]> {
  const rows = await db.$queryRaw<{ slug: string; institution: string; name: string; institutionName: string }[]>`
    WITH found AS MATERIALIZED (
      SELECT s.program_id, s.name, s.institution_name, s.standing FROM program_search s
      WHERE s.document @@ ${match}::tsquery AND s.offering_status <> 'discontinued' LIMIT ${MOST_LOOKED_AT})
    SELECT p.slug, i.slug AS institution, found.name, found.institution_name AS "institutionName"
    FROM found JOIN program p ON p.id = found.program_id JOIN institution i ON i.id = p.institution_id
    ORDER BY found.standing, length(found.name), found.name, p.id LIMIT ${MOST.program}`
  return rows.map(({ slug, institution, name, institutionName }) => ({
    kind: 'program',
    label: name,
    detail: institutionName,
    href: programPath({ slug, institution: { slug: institution } }),
  }))
}
