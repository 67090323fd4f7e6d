import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { byStanding, type OrderPart, orderOf } from '@/lib/search/finding/order'
import { matchOf, scoreOf } from '@/lib/search/finding/relevance'
import { type Scope, within } from '@/lib/search/finding/scope'

const { sql } = Prisma

/** Of a list too long to count, so many of the best can be paged through. */
export const MOST_RANKED = 2_000

type Slice = { limit: number; offset: number }

/** The ids of one page. `isLong`: there are more programs than are counted. */
export async function readIds(scope: Scope, isLong: boolean, slice: Slice): Promise<number[]> {
  const isRanked = scope.words !== null && scope.filters.sort === 'relevance'
  const rows = await db.$queryRaw<{ id: number }[]>(
    isRanked
      ? isLong
        ? rankedOfMany(scope, slice)
        : ranked(scope, slice)
      : inOrder(
          orderOf(scope.filters),
          isLong ? { from: sql`program_search`, where: within(scope) } : found(scope),
          slice,
        ),
  )
  return rows.map(({ id }) => id)
}

function ranked(scope: Scope, { limit, offset }: Slice): Prisma.Sql {
  return sql`
    SELECT s.program_id AS id FROM program_search s WHERE ${within(scope)}
    ORDER BY ${score(scope)} DESC, ${byStanding} LIMIT ${limit} OFFSET ${offset}`
}

/**
 * Where more programs have the words than are counted, those that are named so are ranked, as far as there are enough of
 * them; else any. Ranking all would read every one of them for each page.
 */
function rankedOfMany(scope: Scope, { limit, offset }: Slice): Prisma.Sql {
  const match = scope.words ? matchOf(scope.words.interpretation, scope.words.breadth, 'A') : ''
  const columns = sql`s.program_id, s.standing, s.name, s.institution_name, ${score(scope)} AS score`
  return sql`
    WITH named AS MATERIALIZED (
      SELECT ${columns} FROM program_search s
      WHERE ${within(scope)} AND ${match ? sql`s.document @@ ${match}::tsquery` : sql`true`} LIMIT ${MOST_RANKED}
    ), others AS MATERIALIZED (
      SELECT ${columns} FROM program_search s
      WHERE ${within(scope)} AND (SELECT count(*) FROM named) < ${MOST_RANKED} LIMIT ${MOST_RANKED}
    )
    SELECT s.program_id AS id
    FROM (SELECT * FROM named UNION SELECT * FROM others) AS s
    ORDER BY s.score DESC, ${byStanding} LIMIT ${limit} OFFSET ${offset}`
}

function score({ words }: Scope): Prisma.Sql {
  return words ? scoreOf(words.interpretation) : sql`0`
}

type Source = { before?: Prisma.Sql; from: Prisma.Sql; where: Prisma.Sql }

/** Few enough to sort: read them once, so that no plan walks a whole index in search of them. */
function found(scope: Scope): Source {
  const before = sql`
    WITH found AS MATERIALIZED (
      SELECT s.program_id, s.name, s.institution_name, s.standing, s.price_currency, s.price_min, s.price_per_credit,
        s.credits_min, s.credits_max, s.duration_months_min, s.duration_months_max, s.checked_on, s.newest_source_year
      FROM program_search s WHERE ${within(scope)})`
  return { before, from: sql`found`, where: sql`true` }
}

function inOrder(
  parts: OrderPart[],
  { before = Prisma.empty, from, where }: Source,
  { limit, offset }: Slice,
): Prisma.Sql {
  const selects = parts.map(
    (part, index) => sql`(
      SELECT s.program_id AS id, ${index}::int AS part, row_number() OVER (ORDER BY ${part.by}) AS place
      FROM ${from} s WHERE ${where} AND ${part.where} ORDER BY ${part.by} LIMIT ${limit + offset})`,
  )
  return sql`${before} SELECT id FROM (${Prisma.join(selects, ' UNION ALL ')}) AS parts
    ORDER BY part, place LIMIT ${limit} OFFSET ${offset}`
}
