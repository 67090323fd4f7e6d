import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { credits, price } from '@/lib/search/finding/bands'
import type { Candidates } from '@/lib/search/finding/candidates'
import { and, creditBand, priceBand, setOf } from '@/lib/search/finding/conditions'
import { MOST_COUNTED_BESIDE, toCount } from '@/lib/search/finding/counts'
import type { Filters } from '@/lib/search/parameters'
import type { Count, FacetName } from '@/lib/search/schema'
import { readShared } from '@/lib/shared-rows'

const { sql } = Prisma

/** Longer lists are chosen from elsewhere. */
export const MOST_OPTIONS = 60
/** The value of programs that do not state one. */
export const UNSTATED = '?'

/** How many programs there are, in all and for each value of some facets, as `facet=value`; and the candidates among them. */
export type Tally = { total: Count; values: Map<string, Count>; ids: number[] }

/** Which programs are counted, and up to how many; `keep`: which of them are kept as candidates, where any are. */
export type Extent = { shown: Prisma.Sql; most: number; keep?: Candidates }

const beside: Extent = { shown: sql`true`, most: MOST_COUNTED_BESIDE }

/** Of nothing there is nothing to sum up. */
type Row = {
  read: number | null
  shown: number | null
  statuses: Record<string, number> | null
  values: Record<string, number> | null
  ids: number[] | null
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
  const groups = [...new Set(names.map(groupOf))]
  const group = (set: keyof typeof valuesOf) => Prisma.raw(set)
  const [row] = await readShared<Row>(sql`
    WITH read AS (
      SELECT s.offering_status, ${shown} AS shown, ${Prisma.join([...groups.map((set) => columnsOf(filters)[set]), ...(keep?.columns ?? [])])}
      FROM program_search s
      WHERE ${where}
      LIMIT ${limit}
    ), alike AS (
      -- Few programs have a set of their own: counted by sets, all in one pass, there is little left to take apart.
      SELECT offering_status, ${Prisma.join(groups.map(group))}, count(*) AS read, count(*) FILTER (WHERE shown) AS shown
      FROM read
      GROUP BY GROUPING SETS ((offering_status), (${Prisma.join(groups.map(group), '), (')}))
    ), counted AS (
      SELECT value, sum(alike.shown)::int AS count, row_number() OVER (
        PARTITION BY split_part(value, '=', 1) ORDER BY sum(alike.shown) DESC, value) AS place
      FROM alike, unnest(coalesce(${Prisma.join(groups.map((set) => valuesOf[set]))})) AS value
      WHERE split_part(value, '=', 1) = ANY (${names}::text[]) AND alike.shown > 0
      GROUP BY value
    )
    SELECT sum(read)::int AS read, sum(shown)::int AS shown, json_object_agg(offering_status, read) AS statuses,
      (SELECT json_object_agg(value, count) FROM counted
        WHERE place <= ${MOST_OPTIONS} OR value LIKE '%=?' OR value = ANY (${chosenIn(filters, names)}::text[])) AS values,
      ${keep ? sql`ARRAY(SELECT program_id FROM read WHERE shown ${keep.order} LIMIT ${keep.most})` : sql`NULL::int[]`} AS ids
    FROM alike
    WHERE offering_status IS NOT NULL`)
  const total = toCount(row?.shown ?? 0, most)
  const isCutOff = (row?.read ?? 0) >= limit
  const statuses = Object.entries(row?.statuses ?? {}).map(
    ([status, count]) => [toStatus(status), { count, more: isCutOff }] as const,
  )
  const values = Object.entries(row?.values ?? {}).map(
    ([value, count]) => [toValue(value), { count, more: total.more }] as const,
  )
  // Too many are hidden to tell how many are shown.
  const { values: shownValues, ...rest } =
    isCutOff && !total.more
      ? await tally(filters, and([where, shown]), names, { ...extent, shown: sql`true` })
      : { total, values, ids: row?.ids ?? [] }
  return { ...rest, values: new Map([...shownValues, ...statuses]) }
}

function groupOf(name: FacetName) {
  return name === 'price' || name === 'credits' ? name : setOf(name)
}

/** What programs are put together by, to be counted. */
function columnsOf({ currency }: Filters) {
  const band = creditBand(sql`coalesce(s.credits_min, s.credits_max)`)
  return {
    traits: sql`s.traits`,
    subjects: sql`s.subjects`,
    places: sql`s.places`,
    price: sql`CASE WHEN s.price_currency = ${currency} OR s.price_min IS NULL
      THEN coalesce(${priceBand(currency)}::text, '?') END AS price`,
    credits: sql`coalesce(${band}::text, '?') AS credits`,
  }
}

/** The values of what is put together; NULL where it is put together by something else. */
const valuesOf = {
  traits: sql`traits`,
  subjects: sql`subjects`,
  places: sql`places`,
  price: sql`string_to_array('price=' || price, ',')`,
  credits: sql`string_to_array('credits=' || credits, ',')`,
}

function chosenIn(filters: Filters, names: FacetName[]): string[] {
  return names.flatMap((name) => [filters[name]].flat().map((value) => `${name}=${value}`))
}

function toStatus(status: string): string {
  return `status=${status === 'unconfirmed' ? 'unknown' : status}`
}

/** Bands are counted by their places. */
function toValue(facet: string): string {
  const [name, place] = facet.split('=')
  if (place === UNSTATED || (name !== 'price' && name !== 'credits')) return facet
  const { values } = name === 'price' ? price : credits
  return `${name}=${values[Number(place)]}`
}
