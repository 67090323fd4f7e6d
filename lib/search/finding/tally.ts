import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { credits, price } from '@/lib/search/finding/bands'
import type { Candidates } from '@/lib/search/finding/candidates'
import { and, creditBand, priceBand, setOf } from '@/lib/search/finding/conditions'
import { MOST_COUNTED_BESIDE, toCount } from '@/lib/search/finding/counts'
import type { Filters } from '@/lib/search/parameters'
import type { Count, FacetName } from '@/lib/search/schema'

const { sql } = Prisma

/** Longer lists are chosen from elsewhere. */
export const MOST_OPTIONS = 60
/** The value of programs that do not state one. */
export const UNSTATED = '?'

/** How many programs there are, in all and for each value of some facets, as `facet=value`; and the candidates among them. */
export type Tally = { total: Count; values: Map<string, Count>; ids: number[] }

/** Which programs are counted, and up to how many; `keep`: which of them are kept as candidates, where any are. */
export type Extent = { shown: Prisma.Sql; most: number; keep: Candidates }

const beside: Extent = {
  shown: sql`true`,
  most: MOST_COUNTED_BESIDE,
  keep: { most: 0, isFirst: sql`true`, by: sql`s.program_id` },
}

/**
 * Counts the programs that meet a condition, by the facets named. Those that `shown` does not hold for are counted by their
 * status alone: the statuses are a facet with a choice in every search, and not worth a reading of their own.
 */
export async function tally(
  filters: Filters,
  where: Prisma.Sql,
  names: FacetName[],
  extent: Extent = beside,
): Promise<Tally> {
  const { shown, most, keep } = extent
  // As a rule enough to count as many, where some of them are not shown.
  const limit = most + most / 10
  const sets = [...new Set(names.map(groupOf))].map((set) => groupings(filters)[set])
  const rows = await db.$queryRaw<{ value: string | null; count: number; ids: number[] | null }[]>`
    WITH read AS MATERIALIZED (
      SELECT s.program_id, s.traits, s.subjects, s.places, s.price_currency, s.price_min, s.credits_min, s.credits_max,
        s.offering_status, s.standing, s.name, s.institution_name, ${shown} AS shown, ${keep.isFirst} AS is_first
      FROM program_search s
      WHERE ${where}
      LIMIT ${limit}
    ), found AS MATERIALIZED (
      SELECT * FROM read WHERE shown
    ), counted AS (
      -- Few programs have a set of their own: counted by sets, there is little left to take apart.
      SELECT value, sum(alike.count)::int AS count
      FROM (${Prisma.join(sets, ' UNION ALL ')}) AS alike (values, count), unnest(alike.values) AS value
      GROUP BY value
    ), kept AS (
      SELECT s.program_id FROM found s ORDER BY ${keep.by} LIMIT ${keep.most}
    )
    SELECT NULL AS value, count(*)::int AS count, (SELECT array_agg(program_id) FROM kept) AS ids FROM found
    UNION ALL
    SELECT '', count(*)::int, NULL FROM read
    UNION ALL
    SELECT concat('status=', CASE offering_status WHEN 'unconfirmed' THEN 'unknown' ELSE offering_status::text END),
      count(*)::int, NULL
    FROM read GROUP BY offering_status
    UNION ALL
    SELECT value, count, NULL FROM (
      SELECT *, row_number() OVER (PARTITION BY split_part(value, '=', 1) ORDER BY count DESC, value) AS place FROM counted
    ) AS ranked
    WHERE split_part(value, '=', 1) = ANY (${names}::text[])
      AND (place <= ${MOST_OPTIONS} OR value LIKE '%=?' OR value = ANY (${chosenIn(filters, names)}::text[]))`
  const whole = rows.find(({ value }) => value === null)
  const total = toCount(whole?.count ?? 0, most)
  const isCutOff = (rows.find(({ value }) => value === '')?.count ?? 0) >= limit
  const values = rows.flatMap(({ value, count }) =>
    value ? [[toValue(value), { count, more: value.startsWith('status=') ? isCutOff : total.more }] as const] : [],
  )
  const tallied = { total, values: new Map(values), ids: whole?.ids ?? [] }
  if (!isCutOff || total.more) return tallied
  // Too many are hidden to tell how many are shown.
  const rest = await tally(filters, and([where, shown]), names, { ...extent, shown: sql`true` })
  const statuses = values.filter(([value]) => value.startsWith('status='))
  return { ...rest, values: new Map([...rest.values, ...statuses]) }
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
    price: sql`SELECT ARRAY['price=' || coalesce(${priceBand(currency)}::text, '?')], count(*) FROM found s
      WHERE s.price_currency = ${currency} OR s.price_min IS NULL GROUP BY 1`,
    credits: sql`SELECT ARRAY['credits=' || coalesce(${band}::text, '?')], count(*) FROM found s GROUP BY 1`,
  }
}

function chosenIn(filters: Filters, names: FacetName[]): string[] {
  return names.flatMap((name) => [filters[name]].flat().map((value) => `${name}=${value}`))
}

/** Bands are counted by their places. */
function toValue(facet: string): string {
  const [name, place] = facet.split('=')
  if (place === UNSTATED || (name !== 'price' && name !== 'credits')) return facet
  const { values } = name === 'price' ? price : credits
  return `${name}=${values[Number(place)]}`
}
