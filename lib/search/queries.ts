import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import type { ProgramCard } from '@/lib/programs/card'
import { publishedSql } from '@/lib/programs/published'
import { getCards } from '@/lib/programs/queries'
import { and, type Condition, conditionsOf } from '@/lib/search/conditions'
import { orderOf } from '@/lib/search/order'
import type { Filters, ParameterName } from '@/lib/search/parameters'

const { sql } = Prisma
const PER_PAGE = 20

export type SearchResults = {
  programs: ProgramCard[]
  total: number
  /** The page that is shown: the last one, where a later one was asked for. */
  page: number
  pages: number
  leftOut: LeftOut
}

/** What the filters leave out although no page says that it does not fit. */
export type LeftOut = {
  /** Programs that may fit, were all facts stated. */
  total: number
  /** How many of them lack one fact only, by the filter that asks for it. */
  reasons: { name: ParameterName; count: number }[]
  /** Programs whose price cannot be compared, being in another currency. */
  apart: number
}

/** The public programs that fit the filters, one page of them. */
export async function searchPrograms(filters: Filters): Promise<SearchResults> {
  const conditions = conditionsOf(filters)
  const { total, leftOut } = await count(conditions, filters.unstated)
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const page = Math.min(filters.page, pages)
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM ${programs}
    WHERE ${publishedSql} AND ${and(conditions.map((each) => matching(each, filters.unstated)))}
    ORDER BY ${orderOf(filters)}
    LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`
  return { programs: await getCards(rows.map((row) => row.id)), total, page, pages, leftOut }
}

const programs = sql`program p JOIN institution i ON i.id = p.institution_id`

function matching({ matches, unstated }: Condition, alsoUnstated: boolean): Prisma.Sql {
  return alsoUnstated && unstated ? sql`(${matches}) OR (${unstated})` : matches
}

/** The total, and beside it what the filters leave out for want of a fact, in one pass. */
async function count(conditions: Condition[], alsoUnstated: boolean): Promise<{ total: number; leftOut: LeftOut }> {
  const vague = conditions.filter((each) => each.unstated)
  const firm = conditions.filter((each) => !each.unstated).map((each) => each.matches)
  const strictly = (instead?: Condition, by?: Prisma.Sql) =>
    and(vague.map((each) => (each === instead && by ? by : each.matches)))
  const priced = vague.find((each) => each.apart)
  const counts = [
    strictly(),
    and(vague.map((each) => matching(each, true))),
    priced ? strictly(priced, priced.apart) : sql`false`,
    ...vague.map((each) => strictly(each, each.unstated)),
  ]
  const [row] = await db.$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[${Prisma.join(counts.map((each) => sql`count(*) FILTER (WHERE ${each})`))}]::int[] AS counts
    FROM ${programs}
    WHERE ${publishedSql} AND ${and(firm)}`
  const [strict = 0, loose = 0, apart = 0, ...missing] = row?.counts ?? []
  const reasons = vague.flatMap(({ name }, index) => (missing[index] ? [{ name, count: missing[index] }] : []))
  return alsoUnstated
    ? { total: loose, leftOut: { total: 0, reasons: [], apart } }
    : { total: strict, leftOut: { total: loose - strict, reasons, apart } }
}
