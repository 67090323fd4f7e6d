import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Count } from '@/lib/search/schema'
import { readShared } from '@/lib/shared-rows'

/** More than this many are not counted, whatever is asked: the cost of any search stays bounded, and pages say "more than". */
export const MOST_COUNTED = 10_000

/** What stands beside the total is not counted as far, since a page has many such numbers. */
export const MOST_COUNTED_BESIDE = 2_000

/** How many programs meet a condition. */
export async function countWhere(where: Prisma.Sql, most = MOST_COUNTED): Promise<Count> {
  return toCount(await countUpTo(most + 1, where), most)
}

/** How many programs meet a condition, and no more than so many. */
export async function countUpTo(most: number, where: Prisma.Sql): Promise<number> {
  const [row] = await readShared<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM (SELECT FROM program_search s WHERE ${where} LIMIT ${most}) AS found`)
  return row?.count ?? 0
}

export function toCount(count: number, most = MOST_COUNTED): Count {
  return count > most ? { count: most, more: true } : { count, more: false }
}
