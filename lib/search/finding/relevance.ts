import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { isAlike } from '@/lib/search/reading/alike'
import type { Interpretation } from '@/lib/search/reading/interpret'
import type { Slot } from '@/lib/search/reading/interpretation'
import { all, any, irreducible, keyOf, type Sequence, sequenceQuery, type Weights } from '@/lib/search/reading/tsquery'

const { sql } = Prisma

/** How narrowly the words are taken: what they say; also what is related; also what is near; all but one; any. */
export const breadths = ['strict', 'related', 'near', 'all but one', 'any'] as const
export type Breadth = (typeof breadths)[number]

/** The words of a search as PostgreSQL's tsquery; '' asks for nothing. */
export function matchOf({ slots }: Interpretation, breadth: Breadth, weights: Weights = 'ABCD'): string {
  const queries = (alsoRelated: boolean, within = weights) =>
    required(slots).map((slot) => matchOfSlot(slot, alsoRelated, within))
  if (breadth === 'strict' || breadth === 'related') return all(queries(breadth === 'related'))
  if (breadth === 'near') return nearOf(required(slots), weights)
  return breadth === 'any' ? any(queries(true)) : allButOne(queries(true))
}

/**
 * What is related, by any of its labels, and what is about all but one of the things that were asked for; words that name
 * nothing may be wanting beside.
 */
function nearOf(slots: Slot[], weights: Weights): string {
  const further = slots.map((slot) =>
    any([matchOfSlot(slot, true, weights), ...slot.further.map((label) => sequenceQuery(label, 'AB'))]),
  )
  const named = slots.filter((slot) => slot.isExact || namesSomething(slot))
  return any([all(further), lackingOne(slots), named.some(namesSomething) ? lackingOne(named) : ''])
}

/** Words in quotation marks may not be wanting. */
function lackingOne(slots: Slot[]): string {
  return allButOne(
    slots.map((slot) => matchOfSlot(slot, false, 'AB')),
    slots.map(({ isExact }) => isExact),
  )
}

/** Words that the thesaurus knows are what a search is about; "help" and "redesign" are what is to be done with it. */
function namesSomething({ equal, related }: Slot): boolean {
  return equal.length + related.length > 0
}

function allButOne(queries: string[], mustStay: boolean[] = []): string {
  if (queries.length < 2) return all(queries)
  return any(queries.map((_, left) => (mustStay[left] ? '' : all(queries.filter((_, index) => index !== left)))))
}

/** Whether the words ask for several things, of which one may be wanting. */
export function asksSeveral({ slots }: Interpretation): boolean {
  return required(slots).length > 1
}

/** What says one thing that was asked for: the words that were typed, any of its ways, and each way by itself. */
export type Form = { typed: string; any: string; ways: Way[] }
/** `label`: what it is called in the thesaurus, where that is not much like what was typed. */
type Way = { query: string; label: string | null }

export function formsOf({ slots, labels }: Interpretation, breadth: Breadth): Form[] {
  return slots.map(({ typed: text, direct, equal, loose, related, further }) => {
    const typed = [...direct.map(one), all(loose.map(one))].filter(Boolean)
    const others = [...equal, ...related, ...(breadth === 'near' ? further : [])].map((sequence) => {
      const label = labels.get(keyOf(sequence)) ?? text
      return { query: one(sequence), label: isAlike(label, text) ? null : label }
    })
    const ways = [
      ...typed.map((query) => ({ query, label: null })),
      ...others.filter(({ query }) => !typed.includes(query)),
    ]
    return { typed: any(direct.map(one)), any: any(ways.map(({ query }) => query)), ways }
  })
}

function one(sequence: Sequence): string {
  return sequenceQuery(sequence)
}

/** A regular expression of PostgreSQL for texts that may hold a word of the search: all that do, and some that do not. */
export function hintOf({ slots }: Interpretation, breadth: Breadth): string {
  const ways = slots.flatMap(({ direct, equal, related, further }) => [
    ...[...direct, ...equal, ...related],
    ...(breadth === 'near' ? further : []),
  ])
  return `\\m${beginningsOf(ways)}`
}

/** A regular expression for the beginnings of words that may have these stems. */
function beginningsOf(sequences: Sequence[]): string {
  // The stemmer changes last letters only: "libraries" has the stem "librari", as "library" has.
  const beginnings = sequences.flat().map(({ stem }) => stem.replace(/\*$/, '').replace(/(?<=..).$/u, ''))
  const escaped = beginnings.map((text) => text.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
  return `(${[...new Set(escaped)].join('|')})`
}

/** Words that say little need not be there, unless there is nothing else. */
function required(slots: Slot[]): Slot[] {
  const telling = slots.filter(({ isGeneric }) => !isGeneric)
  return telling.length > 0 ? telling : slots
}

function matchOfSlot({ direct, equal, loose, related }: Slot, alsoRelated: boolean, weights: Weights): string {
  const said = irreducible([...direct, ...equal, ...(alsoRelated ? related : [])])
  // Where one of the loose words is enough by itself, they need not be looked for together.
  const isEnough = loose.some((word) => said.some((sequence) => keyOf(sequence) === keyOf(word)))
  const looseWeights = weights === 'ABCD' && !alsoRelated ? 'AB' : weights
  return any([
    ...said.map((sequence) => sequenceQuery(sequence, weights)),
    isEnough ? '' : all(loose.map((word) => sequenceQuery(word, looseWeights))),
  ])
}

// How much a slot counts by where the best of its forms stands. A name that says it comes before a topic, a topic before
// a mention; the typed words before others of the same meaning.
const TIERS: [points: number, form: keyof ReturnType<typeof waysOf>, weights: Weights][] = [
  [1, 'direct', 'A'],
  [0.8, 'loose', 'A'],
  [0.73, 'equal', 'A'],
  [0.72, 'direct', 'AB'],
  [0.5, 'direct', 'ABC'],
  [0.47, 'equal', 'AB'],
  [0.43, 'direct', 'ABCD'],
  [0.42, 'equal', 'ABC'],
  [0.32, 'equal', 'ABCD'],
  [0.3, 'loose', 'ABC'],
  [0.25, 'nearest', 'A'],
  [0.21, 'nearest', 'AB'],
  [0.2, 'related', 'A'],
  [0.16, 'related', 'AB'],
  [0.08, 'related', 'ABCD'],
  [0.04, 'further', 'AB'],
]
/** A concept names what is related to it from the nearest on. */
const NEAREST = 2
const GENERIC = 0.2

/** How well a program (`s`) answers, as a number: higher is better. */
export function scoreOf(asked: Interpretation, breadth: Breadth): Prisma.Sql {
  const { slots, whole } = asked
  const parts = slots.map((slot) => sql`${slot.isGeneric ? GENERIC : 1}::float8 * ${pointsOf(slot)}`)
  // Of several words for one thing, those that the name has as they were typed.
  for (const word of slots.flatMap(({ loose }) => loose)) parts.push(tiers([[0.05, sequenceQuery(word, 'A')]]))
  // All of it in one phrase is more than its words by themselves.
  if (whole.length > 1 && slots.length > 1) {
    parts.push(
      tiers([
        [0.5, sequenceQuery(whole, 'A')],
        [0.25, sequenceQuery(whole)],
      ]),
    )
  }
  // What is only near comes after all that was meant, and what is related before what lacks something.
  if (breadth === 'near') {
    parts.push(
      tiers([
        [slots.length, matchOf(asked, 'strict')],
        [0.5, matchOf(asked, 'related')],
      ]),
    )
  }
  return parts.length > 0 ? sql`(${Prisma.join(parts, ' + ')})` : sql`0::float8`
}

function pointsOf(slot: Slot): Prisma.Sql {
  const ways = waysOf(slot)
  return tiers(
    TIERS.map(([points, form, weights]) => {
      const queries = ways[form].map((sequence) => sequenceQuery(sequence, weights))
      return [points, form === 'loose' ? all(queries) : any(queries)]
    }),
  )
}

function waysOf({ direct, equal, loose, related, further }: Slot) {
  return { direct, equal: irreducible(equal), loose, nearest: related.slice(0, NEAREST), related, further }
}

/** The points of the first query that holds. */
function tiers(steps: [points: number, query: string][]): Prisma.Sql {
  const filled = steps.filter(([, query]) => query)
  if (filled.length === 0) return sql`0::float8`
  const cases = filled.map(([points, query]) => sql`WHEN s.document @@ ${query}::tsquery THEN ${points}::float8`)
  return sql`CASE ${Prisma.join(cases, ' ')} ELSE 0 END`
}
