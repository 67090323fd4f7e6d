import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import type { Count } from '@/lib/search/schema'

/** More than this many are not counted, whatever is asked: the cost of any search stays bounded, and pages say "more than". */
export const MOST_COUNTED = 10_000

/** What stands beside the total is not counted as far, since a page has many such numbers. */
export const MOST_COUNTED_BESIDE = 2_000

/** How many programs meet a condition. */
export async function countWhere(where: Prisma.Sql, most = MOST_COUNTED): Promise<Count> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT FROM program_search s WHERE ${where} LIMIT ${most + 1}) AS found`
  return toCount(row?.count ?? 0, most)
}

export function toCount(count: number, most = MOST_COUNTED): Count {
  return count > most ? { count: most, more: true } : { count, more: false }
}
