import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { and, meeting } from '@/lib/search/finding/conditions'
import { countWhere, MOST_COUNTED_BESIDE, toCount } from '@/lib/search/finding/counts'
import { type Scope, said } from '@/lib/search/finding/scope'
import type { Count, LeftOut } from '@/lib/search/schema'
import { readShared } from '@/lib/shared-rows'

const { sql } = Prisma

/** What the filters leave out for want of a fact, or because it cannot be compared. */
export async function countLeftOut(scope: Scope): Promise<LeftOut> {
  const [apart, unstated] = await Promise.all([countApart(scope), countUnstated(scope)])
  return { ...unstated, apart }
}

const NONE: Count = { count: 0, more: false }

async function countUnstated(scope: Scope): Promise<Pick<LeftOut, 'total' | 'reasons'>> {
  const vague = scope.conditions.filter((each) => each.unstated)
  if (vague.length === 0 || scope.filters.unstated) return { total: NONE, reasons: [] }
  const wanting = vague.map((each) => each.unstated ?? sql`false`)
  const only = wanting.map((each, index) =>
    and([each, ...wanting.filter((_, other) => other !== index).map((other) => sql`NOT coalesce(${other}, false)`)]),
  )
  const [row] = await readShared<{ counts: number[] }>(sql`
    SELECT ARRAY[count(*), ${Prisma.join(only.map((_, index) => sql`count(*) FILTER (WHERE only_${Prisma.raw(String(index))})`))}]::int[] AS counts
    FROM (
      SELECT ${Prisma.join(only.map((each, index) => sql`(${each}) AS only_${Prisma.raw(String(index))}`))}
      FROM program_search s
      WHERE ${and(said(scope))} AND ${meeting(scope.conditions, true)} AND NOT coalesce(${meeting(vague, false)}, false)
      LIMIT ${MOST_COUNTED_BESIDE + 1}
    ) AS wanting`)
  const [total = 0, ...counts] = row?.counts ?? []
  const reasons = vague.flatMap(({ name }, index) => (counts[index] ? [{ name, count: counts[index] }] : []))
  return { total: toCount(total, MOST_COUNTED_BESIDE), reasons }
}

async function countApart(scope: Scope): Promise<Count> {
  const apart = scope.conditions.find((each) => each.apart)?.apart
  if (!apart) return NONE
  const others = scope.conditions.filter((each) => !each.apart)
  return countWhere(and([...said(scope), apart, meeting(others, scope.filters.unstated)]), MOST_COUNTED_BESIDE)
}
