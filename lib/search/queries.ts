import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import type { Holdings } from '@/lib/eligibility/holdings'
import { answering, statesMoreInWords } from '@/lib/eligibility/sql'
import { type DatedCard, getCards } from '@/lib/programs/queries'
import { change } from '@/lib/search/filters'
import { and } from '@/lib/search/finding/conditions'
import { countWhere, MOST_COUNTED_BESIDE } from '@/lib/search/finding/counts'
import { type Counted, countFacets } from '@/lib/search/finding/facet-counts'
import { toFacets } from '@/lib/search/finding/facets'
import { countLeftOut } from '@/lib/search/finding/left-out'
import { reachOf, readIds, readIdsAfter } from '@/lib/search/finding/page'
import { readReasons } from '@/lib/search/finding/reasons'
import { asksSeveral } from '@/lib/search/finding/relevance'
import {
  asksNothing,
  broadened,
  FEW,
  readStrictScope,
  type Scope,
  withFilters,
  within,
} from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'
import type { Count, Facets, FitCount, LeftOut, Reading, Reason, Understanding } from '@/lib/search/schema'

const PER_PAGE = 20

/** Some of the programs that were found, and what can be chosen beside them. */
export type Found = {
  programs: (DatedCard & { reasons: Reason[] })[]
  total: Count
  leftOut: LeftOut
  facets: Facets
  /** Null: the reader has not told what they hold. */
  fit: FitCount | null
  reading: Reading
}

export type SearchResults = Found & {
  /** So many of them, the first ones, can be paged through. */
  reach: number
  /** The page that is shown: the last one, where a later one was asked for. */
  page: number
  pages: number
}

/** `goOnAfter` is the id after which the list goes on; null: it ends here. */
export type ChangedPrograms = Found & { goOnAfter: number | null }

/** The public programs that fit the filters, one page of them, with what can be chosen beside them. */
export async function searchPrograms(
  filters: Filters,
  holdings: Holdings | null = null,
  perPage = PER_PAGE,
): Promise<SearchResults> {
  const { scope, counts } = await readCounted(filters, holdings, null)
  const reach = reachOf(scope, counts.total.count)
  const pages = Math.max(1, Math.ceil(reach / perPage))
  const page = Math.min(filters.page, pages)
  const offset = (page - 1) * perPage
  const ids = readIds(scope, counts, { limit: Math.min(perPage, reach - offset), offset })
  return { ...(await show(scope, counts, ids)), reach, page, pages }
}

/**
 * The public programs that fit the filters and that readers saw change since a time, some at a time: by id from after one,
 * the order that neither a change nor an archived program moves.
 */
export async function searchChanges(
  filters: Filters,
  { since, after, most }: { since: Date; after: number; most: number },
): Promise<ChangedPrograms> {
  const { scope, counts } = await readCounted(filters, null, since)
  const ids = await readIdsAfter(scope, after, most + 1)
  const shown = ids.slice(0, most)
  const found = await show(scope, counts, Promise.resolve(shown))
  return { ...found, goOnAfter: ids.length > most ? (shown.at(-1) ?? null) : null }
}

async function show(scope: Scope, { total, facets: counted }: Counted, reading: Promise<number[]>): Promise<Found> {
  const [ids, leftOut, facets, fit] = await Promise.all([
    reading,
    countLeftOut(scope),
    toFacets(scope.filters, counted),
    countFit(scope, total),
  ])
  const [cards, reasons] = await Promise.all([getCards(ids), readReasons(scope, ids)])
  return {
    programs: cards.map((card) => ({ ...card, reasons: reasons.byProgram.get(card.id) ?? [] })),
    total,
    leftOut,
    facets,
    reading: readingOf(scope, reasons.others),
    fit,
  }
}

/** So many ids at a time: each time, a search by words is made anew. */
const IDS_AT_ONCE = 10_000

/** The ids of all programs that fit the filters, some at a time: in the order of its pages where these reach all, else by id. */
export async function* findAllIds(filters: Filters): AsyncGenerator<number[]> {
  const { scope, counts } = await readCounted(filters, null, null)
  const reach = reachOf(scope, counts.total.count)
  if (!counts.total.more && counts.total.count <= reach) {
    yield await readIds(scope, counts, { limit: reach, offset: 0 })
    return
  }
  for (let last = 0, some = [last]; some.length > 0; last = some.at(-1) ?? 0) {
    some = await readIdsAfter(scope, last, IDS_AT_ONCE)
    yield some
  }
}

/** Counts what is strictly meant first: mostly that is enough, and nothing broader need be looked for. */
async function readCounted(filters: Filters, holdings: Holdings | null, changedSince: Date | null) {
  const strict = await readStrictScope(filters, holdings, changedSince)
  const counts = await countFacets(strict)
  const scope = counts.total.count < FEW ? await broadened(strict) : strict
  return { scope, counts: scope === strict ? counts : await countFacets(scope) }
}

function readingOf({ words }: Scope, others: Reading['others']): Reading {
  const { understanding = nothingUnderstood } = words?.interpretation ?? {}
  return {
    ...understanding,
    others,
    some: words?.breadth === 'all but one' || words?.breadth === 'any',
    alike: words?.breadth === 'near' && asksSeveral(words.interpretation),
    all: words !== null && asksNothing(words.interpretation),
  }
}

const nothingUnderstood: Understanding = { corrected: [], begun: [], excluded: [], orders: [], leftOut: [] }

/** How many the filter leaves that leaves out what a reader does not get into; and of those which are which, once it is set. */
async function countFit(scope: Scope, total: Count): Promise<FitCount | null> {
  const { holdings, filters } = scope
  if (!holdings) return null
  const filtered = within(withFilters(scope, change(filters, { fit: true })))
  if (!filters.fit) return { left: await countWhere(filtered, MOST_COUNTED_BESIDE), kinds: null }
  const count = (kind: Prisma.Sql) => countWhere(and([filtered, kind]), MOST_COUNTED_BESIDE)
  const [met, inWords] = await Promise.all([count(answering(holdings, 'meets')), count(statesMoreInWords)])
  return { left: total, kinds: { met, inWords } }
}
