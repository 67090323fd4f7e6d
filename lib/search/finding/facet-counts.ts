import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { candidatesOf } from '@/lib/search/finding/candidates'
import { MOST_COUNTED } from '@/lib/search/finding/counts'
import { type Scope, within } from '@/lib/search/finding/scope'
import { type Tally, tally, UNSTATED } from '@/lib/search/finding/tally'
import { type Count, type FacetName, facetNames } from '@/lib/search/schema'

/** How many programs a choice in a facet would show, by its value; and any value that is not among them. */
export type FacetCounts = { values: Map<string, Count>; others: Count }

/** `ids` are those of the candidates (lib/search/finding/candidates.ts) among the programs that were counted. */
export type Counted = { total: Count; facets: Record<FacetName, FacetCounts>; ids: number[] }

/** The total, and for each facet how many programs each of its values has beside the choices in the other facets. */
export async function countFacets(scope: Scope): Promise<Counted> {
  const chosen = facetNames.filter(
    (name) => name !== 'status' && scope.conditions.some((condition) => condition.name === name),
  )
  const unchosen = facetNames.filter((name) => name !== 'status' && !chosen.includes(name))
  // Where all are chosen, one is counted that nobody looks at: the statement asks for some.
  const others = unchosen.length > 0 ? unchosen : chosen.slice(0, 1)
  const shown = scope.conditions.find(({ name }) => name === 'status')?.matches ?? Prisma.sql`true`
  const [all, ...apart] = await Promise.all([
    tally(
      scope.filters,
      within(scope, (each) => each === 'status'),
      others,
      { shown, most: MOST_COUNTED, keep: candidatesOf(scope) },
    ),
    ...chosen.map((name) =>
      tally(
        scope.filters,
        within(scope, (each) => each === name),
        [name],
      ),
    ),
  ])
  const facets = facetNames.map((name) => [name, of(name, apart[chosen.indexOf(name)] ?? all, scope.filters.unstated)])
  return { total: all.total, facets: Object.fromEntries(facets), ids: all.ids }
}

/** The values of one facet. Where programs that do not state it are wanted too, a choice of any value brings them along. */
function of(name: FacetName, { values, total }: Tally, alsoUnstated: boolean): FacetCounts {
  const own = [...values]
    .filter(([value]) => value.startsWith(`${name}=`))
    .map(([value, count]) => [value.slice(name.length + 1), count] as const)
  const unstated = alsoUnstated ? (new Map(own).get(UNSTATED)?.count ?? 0) : 0
  const stated = own.filter(([value]) => value !== UNSTATED)
  return {
    values: new Map(stated.map(([value, { count, more }]) => [value, { count: count + unstated, more }])),
    others: { count: unstated, more: total.more },
  }
}
