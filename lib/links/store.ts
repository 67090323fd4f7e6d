import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { keep } from '@/lib/links/back-off'
import type { Outcome } from '@/lib/links/check-link'
import { linkUses } from '@/lib/links/uses'

/** The addresses whose turn it is, those that were never checked first; with `all`, every one. */
export async function readDue({ all = false, most = 1_000_000 } = {}): Promise<string[]> {
  const rows = await db.$queryRaw<{ url: string }[]>(Prisma.sql`
    SELECT used.url
    FROM (SELECT DISTINCT url FROM ${linkUses} AS uses) used
    LEFT JOIN link_check c USING (url)
    WHERE ${all} OR c.url IS NULL OR c.next_check_at <= now()
    ORDER BY c.next_check_at NULLS FIRST, used.url
    LIMIT ${most}`)
  return rows.map(({ url }) => url)
}

/** Keeps what came of a check, beside what came of those before it. */
export async function saveOutcome(url: string, outcome: Outcome): Promise<void> {
  const before = await db.linkCheck.findUnique({ where: { url }, select: { failures: true, brokenSince: true } })
  const kept = keep(outcome, before, new Date())
  await db.linkCheck.upsert({ where: { url }, create: { url, ...kept }, update: kept })
}

/** Forgets addresses that no record names any more. */
export async function forgetUnused(): Promise<void> {
  await db.$executeRaw(
    Prisma.sql`DELETE FROM link_check c WHERE NOT EXISTS (SELECT FROM ${linkUses} AS uses WHERE uses.url = c.url)`,
  )
}
