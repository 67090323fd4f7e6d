import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import type { Holdings } from '@/lib/eligibility/holdings'
import { answering, statesMoreInWords } from '@/lib/eligibility/sql'
import { type DatedCard, getCards } from '@/lib/programs/queries'
import { change } from '@/lib/search/filters'
import { and } from '@/lib/search/finding/conditions'
import { countWhere, MOST_COUNTED_BESIDE } from '@/lib/search/finding/counts'
import { countFacets } from '@/lib/search/finding/facet-counts'
import { toFacets } from '@/lib/search/finding/facets'
import { countLeftOut } from '@/lib/search/finding/left-out'
import { reachOf, readIds } from '@/lib/search/finding/page'
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

/** What a program asks for that a page does not. */
type Asked = { perPage?: number; changedSince?: Date | null }

export type SearchResults = {
  programs: (DatedCard & { reasons: Reason[] })[]
  total: Count
  /** So many of them, the first ones, can be paged through. */
  reach: number
  /** The page that is shown: the last one, where a later one was asked for. */
  page: number
  pages: number
  leftOut: LeftOut
  facets: Facets
  /** Null: the reader has not told what they hold. */
  fit: FitCount | null
  reading: Reading
}

/** The public programs that fit the filters, one page of them, with what can be chosen beside them. */
export async function searchPrograms(
  filters: Filters,
  holdings: Holdings | null = null,
  { perPage = PER_PAGE, changedSince = null }: Asked = {},
): Promise<SearchResults> {
  const { scope, counts } = await readCounted(filters, holdings, changedSince)
  const { total } = counts
  const reach = reachOf(scope, total.count)
  const pages = Math.max(1, Math.ceil(reach / perPage))
  const page = Math.min(filters.page, pages)
  const [ids, leftOut, facets, fit] = await Promise.all([
    readIds(scope, counts, { limit: Math.min(perPage, reach - (page - 1) * perPage), offset: (page - 1) * perPage }),
    countLeftOut(scope),
    toFacets(filters, counts.facets),
    countFit(scope, total),
  ])
  const [cards, reasons] = await Promise.all([getCards(ids), readReasons(scope, ids)])
  return {
    programs: cards.map((card) => ({ ...card, reasons: reasons.byProgram.get(card.id) ?? [] })),
    total,
    reach,
    page,
    pages,
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
    const rows = await db.$queryRaw<{ id: number }[]>`
      SELECT s.program_id AS id FROM program_search s WHERE ${within(scope)} AND s.program_id > ${last}
      ORDER BY s.program_id LIMIT ${IDS_AT_ONCE}`
    some = rows.map(({ id }) => id)
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
