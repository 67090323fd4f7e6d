import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import type { Count } from '@/lib/search/schema'

/** More than this many are not counted, whatever is asked: the cost of any search stays bounded, and pages say "more than". */
const MOST_COUNTED = 10_000

/** As far as programs are read to be counted: one more tells that there are more. */
export const COUNT_LIMIT = MOST_COUNTED + 1

/** How many programs meet a condition. */
export async function countPrograms(where: Prisma.Sql): Promise<Count> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT FROM program_search s WHERE ${where} LIMIT ${COUNT_LIMIT}) AS found`
  return toCount(row?.count ?? 0)
}

export function toCount(count: number): Count {
  return count > MOST_COUNTED ? { count: MOST_COUNTED, more: true } : { count, more: false }
}
