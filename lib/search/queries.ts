import 'server-only'
import type { Holdings } from '@/lib/eligibility/holdings'
import type { ProgramCard } from '@/lib/programs/card'
import { getCards } from '@/lib/programs/queries'
import { change } from '@/lib/search/filters'
import { countWhere, MOST_COUNTED_BESIDE } from '@/lib/search/finding/counts'
import { countFacets } from '@/lib/search/finding/facet-counts'
import { toFacets } from '@/lib/search/finding/facets'
import { countLeftOut } from '@/lib/search/finding/left-out'
import { reachOf, readIds } from '@/lib/search/finding/page'
import { readReasons } from '@/lib/search/finding/reasons'
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
import type { Count, Facets, LeftOut, Reading, Reason, Understanding } from '@/lib/search/schema'

const PER_PAGE = 20

export type SearchResults = {
  programs: (ProgramCard & { reasons: Reason[] })[]
  total: Count
  /** So many of them, the first ones, can be paged through. */
  reach: number
  /** The page that is shown: the last one, where a later one was asked for. */
  page: number
  pages: number
  leftOut: LeftOut
  facets: Facets
  /** How many the filter of those whose rules the reader meets would show; null: they have not told what they hold. */
  fit: Count | null
  reading: Reading
}

/** The public programs that fit the filters, one page of them, with what can be chosen beside them. */
export async function searchPrograms(filters: Filters, holdings: Holdings | null = null): Promise<SearchResults> {
  const { scope, counts } = await readCounted(filters, holdings)
  const { total } = counts
  const reach = reachOf(scope, total.count)
  const pages = Math.max(1, Math.ceil(reach / PER_PAGE))
  const page = Math.min(filters.page, pages)
  const [ids, leftOut, facets, fit] = await Promise.all([
    readIds(scope, counts, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
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

/** Counts what is strictly meant first: mostly that is enough, and nothing broader need be looked for. */
async function readCounted(filters: Filters, holdings: Holdings | null) {
  const strict = await readStrictScope(filters, holdings)
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
    alike: words?.breadth === 'named alike',
    all: words !== null && asksNothing(words.interpretation),
  }
}

const nothingUnderstood: Understanding = { corrected: [], begun: [], excluded: [], orders: [], leftOut: [] }

async function countFit(scope: Scope, total: Count): Promise<Count | null> {
  if (!scope.holdings) return null
  if (scope.filters.fit) return total
  return countWhere(within(withFilters(scope, change(scope.filters, { fit: true }))), MOST_COUNTED_BESIDE)
}
