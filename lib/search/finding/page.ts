import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { isRanked, MANY, MOST_RANKED } from '@/lib/search/finding/candidates'
import type { Counted } from '@/lib/search/finding/facet-counts'
import { byStanding, type OrderPart, orderOf } from '@/lib/search/finding/order'
import { scoreOf } from '@/lib/search/finding/relevance'
import { type Scope, within } from '@/lib/search/finding/scope'

const { sql } = Prisma

/** Of another order, so many can be paged through: a page must be reached before it can be shown. */
const MOST_WALKED = 10_000

type Slice = { limit: number; offset: number }

/** How many programs of so many can be paged through. */
export function reachOf(scope: Scope, count: number): number {
  return Math.min(count, isRanked(scope) ? MOST_RANKED : MOST_WALKED)
}

/** The ids of one page, of the candidates among the programs that were counted. */
export async function readIds(scope: Scope, { total, ids }: Counted, slice: Slice): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>(select(scope, total.count, ids, slice))
  return rows.map(({ id }) => id)
}

/** The ids of so many programs in scope at most, by id, from after one: whatever is archived meanwhile, none is passed over. */
export async function readIdsAfter(scope: Scope, last: number, most: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT s.program_id AS id FROM program_search s WHERE ${within(scope)} AND s.program_id > ${last}
    ORDER BY s.program_id LIMIT ${most}`
  return rows.map(({ id }) => id)
}

function select(scope: Scope, count: number, ids: number[], slice: Slice): Prisma.Sql {
  if (isRanked(scope)) return ranked(scope, ids, slice)
  // Few enough to sort are known already; else no plan may walk a whole index in search of them.
  const where = count > MANY ? within(scope) : sql`s.program_id = ANY (${ids}::int[])`
  return inOrder(orderOf(scope.filters), where, slice)
}

/** The best of the candidates: to rank all would read every one of them whole for each page. */
function ranked({ words }: Scope, ids: number[], { limit, offset }: Slice): Prisma.Sql {
  const score = words ? scoreOf(words.interpretation, words.breadth) : sql`0::float8`
  return sql`
    SELECT s.program_id AS id FROM program_search s WHERE s.program_id = ANY (${ids}::int[])
    ORDER BY ${score} DESC, ${byStanding} LIMIT ${limit} OFFSET ${offset}`
}

function inOrder(parts: OrderPart[], where: Prisma.Sql, { limit, offset }: Slice): Prisma.Sql {
  const selects = parts.map(
    (part, index) => sql`(
      SELECT s.program_id AS id, ${index}::int AS part, row_number() OVER (ORDER BY ${part.by}) AS place
      FROM program_search s WHERE ${where} AND ${part.where} ORDER BY ${part.by} LIMIT ${limit + offset})`,
  )
  return sql`SELECT id FROM (${Prisma.join(selects, ' UNION ALL ')}) AS parts
    ORDER BY part, place LIMIT ${limit} OFFSET ${offset}`
}
