import 'server-only'
import { db } from '@/lib/db'
import { generation } from '@/lib/generation'
import { countryName } from '@/lib/institutions/place'
import { initialsIn } from '@/lib/search/reading/initials'
import { wordsOf } from '@/lib/search/reading/query-text'
import { keyOf, type Sequence } from '@/lib/search/reading/tsquery'

/** What a label of the thesaurus stands for: all labels of its concept, what is related to it, and all labels of that. */
export type Meaning = { equal: Sequence[]; related: Sequence[]; further: Sequence[] }

export type Thesaurus = {
  /** By the stems of a label, with spaces between. */
  meanings: Map<string, Meaning>
  /** The labels as they are written, by their stems. */
  labels: Map<string, string>
  /** The most words that a label has. */
  longest: number
  generic: Set<string>
  /** Every word of a label that is no stop word, and every stem: what is no typing error. */
  words: Set<string>
  stems: Set<string>
}

type Concept = { prefLabel: string; altLabels: string[]; related: string[]; generic: boolean }

/** What words stand for as a label, or in another order: who teaches users is about user teaching. */
export function labelIn(meanings: Thesaurus['meanings'], stems: { stem: string }[]): Meaning | undefined {
  return meanings.get(keyOf(stems)) ?? (stems.length > 1 ? meanings.get(unorderedKeyOf(stems)) : undefined)
}

/** No label begins so: words have no signs. */
function unorderedKeyOf(stems: { stem: string }[]): string {
  return `* ${keyOf(stems.toSorted((one, other) => (one.stem < other.stem ? -1 : 1)))}`
}

let compiled: { version: string; thesaurus: Promise<Thesaurus> } | undefined

/** The thesaurus of that version; compiled once in each process, since only its stems are asked of the database. */
export function getThesaurus(version: string): Promise<Thesaurus> {
  // The names of countries are compiled in, which the version does not tell of.
  const current = `${version} ${generation()}`
  if (compiled?.version !== current) {
    const made = { version: current, thesaurus: compile() }
    compiled = made
    made.thesaurus.catch(() => {
      if (compiled === made) compiled = undefined
    })
  }
  return compiled.thesaurus
}

async function compile(): Promise<Thesaurus> {
  const concepts = await readConcepts()
  const [sequences, words] = await Promise.all([
    readSequences(concepts.flatMap(({ prefLabel, altLabels, related }) => [prefLabel, ...altLabels, ...related])),
    readWords(concepts.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels])),
  ])
  const sequencesOf = (labels: string[]) => labels.flatMap((label) => sequences.get(label) ?? [])
  // What nobody says need not be looked for, however many ways there are to ask for it.
  const known = await readKnown([...sequences.values()].flat(2).map(({ stem }) => stem))
  const saidOf = (labels: string[]) =>
    sequencesOf(labels).filter((sequence) => sequence.every(({ stem }) => known.has(stem)))
  const thesaurus: Thesaurus = {
    meanings: new Map(),
    labels: new Map([...sequences].map(([label, [sequence]]) => [keyOf(sequence ?? []), label])),
    longest: 0,
    generic: new Set(),
    words,
    stems: new Set(),
  }
  for (const { prefLabel, altLabels, related, generic } of concepts) {
    const names = sequencesOf([prefLabel, ...altLabels])
    if (generic) thesaurus.generic.add(keyOf(names[0] ?? []))
    if (names.length < 2 && related.length === 0) continue
    const equal = saidOf([prefLabel, ...altLabels])
    for (const sequence of names) {
      const key = keyOf(sequence)
      for (const { stem } of sequence) thesaurus.stems.add(stem)
      // A label of two concepts means both.
      const before = thesaurus.meanings.get(key)
      thesaurus.meanings.set(key, {
        equal: [...(before?.equal ?? []), ...equal],
        related: [...(before?.related ?? []), ...saidOf(related)],
        further: [],
      })
      thesaurus.longest = Math.max(thesaurus.longest, sequence.length)
    }
  }
  for (const [key, meaning] of [...thesaurus.meanings]) {
    meaning.further = furtherOf(meaning, thesaurus)
    const unordered = unorderedKeyOf(key.split(' ').map((stem) => ({ stem })))
    if (key.includes(' ') && !thesaurus.meanings.has(unordered)) thesaurus.meanings.set(unordered, meaning)
  }
  return thesaurus
}

/** The labels of what is related, as far as they are not known already. */
function furtherOf({ equal, related }: Meaning, { meanings }: Thesaurus): Sequence[] {
  const known = new Set([...equal, ...related].map(keyOf))
  return related
    .flatMap((sequence) => meanings.get(keyOf(sequence))?.equal ?? [])
    .filter((sequence) => !known.has(keyOf(sequence)))
}

async function readConcepts(): Promise<Concept[]> {
  const [concepts, countries] = await Promise.all([
    db.concept.findMany({
      where: { editorialStatus: 'published' },
      select: { prefLabel: true, altLabels: true, related: true, generic: true },
      orderBy: { id: 'asc' },
    }),
    db.institution.findMany({ distinct: ['country'], select: { country: true } }),
  ])
  // A document carries the code of its country, which nobody types (program_text in prisma/migrations).
  const codes = new Map(countries.map(({ country }) => [countryName(country), `country${country}`]))
  for (const concept of concepts) {
    const name = [concept.prefLabel, ...concept.altLabels].find((label) => codes.has(label))
    if (name) concept.altLabels.push(codes.get(name) ?? '')
    if (name) codes.delete(name)
  }
  const others = [...codes].map(([name, code]) => ({ prefLabel: name, altLabels: [code], related: [], generic: false }))
  return [...concepts, ...others]
}

/** The words of labels, without stop words. */
async function readWords(labels: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${[...new Set(labels.flatMap(wordsOf))]}::text[]) AS word
    WHERE to_tsvector('plain_english', word) <> ''`
  return new Set(rows.map(({ word }) => word))
}

/** The stems that some program has. Shorter ones are not kept of documents (prisma/migrations, search_word). */
async function readKnown(stems: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ stem: string }[]>`
    SELECT stem FROM unnest(${[...new Set(stems)]}::text[]) AS stem
    WHERE length(stem) < 3 OR EXISTS (SELECT FROM search_word WHERE search_word.stem = stem.stem)`
  return new Set(rows.map(({ stem }) => stem))
}

/** The labels as PostgreSQL stems them; a stop word between two words leaves a gap. */
async function readSequences(labels: string[]): Promise<Map<string, Sequence[]>> {
  const rows = await db.$queryRaw<{ label: string; stems: string[] | null; places: number[] | null }[]>`
    SELECT label, array_agg(lexeme ORDER BY place) AS stems, array_agg(place::int ORDER BY place) AS places
    FROM unnest(${[...new Set(labels)]}::text[]) AS label,
      unnest(to_tsvector('plain_english', kept_apart(search_text(label)))) AS word, unnest(word.positions) AS place
    GROUP BY label`
  const sequences = rows.map(({ label, stems, places }): [string, Sequence[]] => [
    label,
    [(stems ?? []).map((stem, index) => ({ stem, gap: (places?.[index] ?? 0) - (places?.[index - 1] ?? 0) }))],
  ])
  // A search alone has initials as one word: their letters would be found in any text.
  const initials = labels.flatMap((label): [string, Sequence[]][] => {
    const stem = initialsIn(label)
    return stem ? [[label, [[{ stem, gap: 1 }]]]] : []
  })
  return new Map([...sequences, ...initials])
}
