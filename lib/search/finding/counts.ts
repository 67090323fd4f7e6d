import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import * as bands from '@/lib/search/finding/bands'
import { and, creditBand, meeting, priceBand, setOf } from '@/lib/search/finding/conditions'
import { type Scope, said, within } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'
import { type Count, type FacetName, facetNames, type LeftOut } from '@/lib/search/schema'

const { sql } = Prisma

/** More than this many are not counted, whatever is asked: the cost of any search stays bounded, and pages say "more than". */
export const MOST_COUNTED = 10_000

/** Longer lists are chosen from elsewhere. */
export const MOST_OPTIONS = 60

/** How many programs there are, in all and for each value of some facets. */
type Tally = { total: Count; values: Map<string, Count> }

/** The total, and for each facet how many programs each of its values has beside the choices in the other facets. */
export async function countFacets(scope: Scope): Promise<{ total: Count; facets: Record<FacetName, Tally['values']> }> {
  const chosen = facetNames.filter((name) => scope.conditions.some((condition) => condition.name === name))
  const [all, ...apart] = await Promise.all([
    tally(
      scope,
      within(scope),
      facetNames.filter((name) => !chosen.includes(name)),
    ),
    ...chosen.map((name) =>
      tally(
        scope,
        within(scope, (each) => each === name),
        [name],
      ),
    ),
  ])
  const facets = facetNames.map((name) => [name, of(name, apart[chosen.indexOf(name)] ?? all)])
  return { total: all.total, facets: Object.fromEntries(facets) }
}

/** How many programs meet a condition. */
export async function countPrograms(where: Prisma.Sql): Promise<Count> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT FROM program_search s WHERE ${where} LIMIT ${MOST_COUNTED + 1}) AS found`
  return toCount(row?.count ?? 0)
}

export async function countLeftOut(scope: Scope): Promise<LeftOut> {
  const { conditions, filters } = scope
  const [apart, unstated] = await Promise.all([countApart(scope), filters.unstated ? null : countUnstated(scope)])
  return { total: unstated?.total ?? NONE, reasons: unstated?.reasons ?? [], apart: conditions.length > 0 ? apart : 0 }
}

const NONE: Count = { count: 0, more: false }

async function countUnstated(scope: Scope) {
  const vague = scope.conditions.filter((each) => each.unstated)
  if (vague.length === 0) return { total: NONE, reasons: [] }
  const wanting = vague.map((each) => each.unstated ?? sql`false`)
  const only = wanting.map((each, index) =>
    and([each, ...wanting.filter((_, other) => other !== index).map((other) => sql`NOT coalesce(${other}, false)`)]),
  )
  const [row] = await db.$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[count(*), ${Prisma.join(only.map((_, index) => sql`count(*) FILTER (WHERE only_${Prisma.raw(String(index))})`))}]::int[] AS counts
    FROM (
      SELECT ${Prisma.join(only.map((each, index) => sql`(${each}) AS only_${Prisma.raw(String(index))}`))}
      FROM program_search s
      WHERE ${and(said(scope))} AND ${meeting(scope.conditions, true)} AND NOT coalesce(${meeting(vague, false)}, false)
      LIMIT ${MOST_COUNTED + 1}
    ) AS wanting`
  const [total = 0, ...counts] = row?.counts ?? []
  const reasons = vague.flatMap(({ name }, index) => (counts[index] ? [{ name, count: counts[index] }] : []))
  return { total: toCount(total), reasons }
}

async function countApart(scope: Scope): Promise<number> {
  const apart = scope.conditions.find((each) => each.apart)?.apart
  if (!apart) return 0
  const others = scope.conditions.filter((each) => !each.apart)
  return (await countPrograms(and([...said(scope), apart, meeting(others, scope.filters.unstated)]))).count
}

async function tally({ filters }: Scope, where: Prisma.Sql, names: FacetName[]): Promise<Tally> {
  const sets = [...new Set(names.map(groupOf))].map((set) => groupings(filters)[set])
  const rows = await db.$queryRaw<{ value: string | null; count: number }[]>`
    WITH found AS MATERIALIZED (
      SELECT s.traits, s.subjects, s.places, s.price_currency, s.price_min, s.credits_min, s.credits_max
      FROM program_search s
      WHERE ${where}
      LIMIT ${MOST_COUNTED + 1}
    ), counted AS (
      -- Few programs have a set of their own: counted by sets, there is little left to take apart.
      SELECT value, sum(alike.count)::int AS count
      FROM (${Prisma.join(sets, ' UNION ALL ')}) AS alike (values, count), unnest(alike.values) AS value
      GROUP BY value
    )
    SELECT NULL AS value, (SELECT count(*)::int FROM found) AS count
    UNION ALL
    SELECT value, count FROM (
      SELECT *, row_number() OVER (PARTITION BY split_part(value, '=', 1) ORDER BY count DESC, value) AS place FROM counted
    ) AS ranked
    WHERE split_part(value, '=', 1) = ANY (${names}::text[])
      AND (place <= ${MOST_OPTIONS} OR value = ANY (${chosenIn(filters, names)}::text[]))`
  const total = toCount(rows.find(({ value }) => value === null)?.count ?? 0)
  const values = rows.flatMap(({ value, count }) =>
    value === null ? [] : [[toValue(value), { count, more: total.more }] as const],
  )
  return { total, values: new Map(values) }
}

function groupOf(name: FacetName) {
  return name === 'price' || name === 'credits' ? name : setOf(name)
}

/** How the programs found are put together to be counted, and the values of each group. */
function groupings({ currency }: Filters) {
  const band = creditBand(sql`coalesce(s.credits_min, s.credits_max)`)
  return {
    traits: sql`SELECT traits, count(*) FROM found GROUP BY traits`,
    subjects: sql`SELECT subjects, count(*) FROM found GROUP BY subjects`,
    places: sql`SELECT places, count(*) FROM found GROUP BY places`,
    price: sql`SELECT ARRAY['price=' || ${priceBand(currency)}], count(*) FROM found s
      WHERE s.price_currency = ${currency} GROUP BY 1`,
    credits: sql`SELECT ARRAY['credits=' || ${band}], count(*) FROM found s
      WHERE coalesce(s.credits_min, s.credits_max) IS NOT NULL GROUP BY 1`,
  }
}

function chosenIn(filters: Filters, names: FacetName[]): string[] {
  return names.flatMap((name) => [filters[name]].flat().map((value) => `${name}=${value}`))
}

/** Bands are counted by their places. */
function toValue(facet: string): string {
  const [name, place] = facet.split('=')
  if (name === 'price') return `price=${bands.price.values[Number(place)]}`
  if (name === 'credits') return `credits=${bands.credits.values[Number(place)]}`
  return facet
}

function of(name: FacetName, { values }: Tally): Tally['values'] {
  const own = [...values].filter(([value]) => value.startsWith(`${name}=`))
  return new Map(own.map(([value, count]) => [value.slice(name.length + 1), count]))
}

function toCount(count: number): Count {
  return count > MOST_COUNTED ? { count: MOST_COUNTED, more: true } : { count, more: false }
}
