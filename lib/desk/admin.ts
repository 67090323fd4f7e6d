import 'server-only'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { monthReads } from '@/lib/desk/month-reads'
import type { Work, WorkItem, WorkKind } from '@/lib/desk/work'
import { workSql } from '@/lib/desk/work-sql'

const PER_PAGE = 25

/**
 * What there is to do, most stale and most read first: by the days since the last check, times how often it was read in
 * thirty days. A record that was never checked counts as two years old.
 */
export async function getWork({ kind, page }: { kind: WorkKind | null; page: number }): Promise<Work> {
  await requireEditor()
  const [{ counts, items }] = await db.$queryRaw<[{ counts: Work['counts']; items: WorkItem[] | null }]>(
    workSql(kind, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE, month: await monthReads() }),
  )
  return { counts, items: items ?? [], page, pages: Math.max(1, Math.ceil(counts[kind ?? 'all'] / PER_PAGE)) }
}
