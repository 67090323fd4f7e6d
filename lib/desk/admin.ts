import 'server-only'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { monthReads } from '@/lib/desk/month-reads'
import { checkedOn, type Marked, type MarkedRoom } from '@/lib/desk/still-right'
import type { Work, WorkItem, WorkKind } from '@/lib/desk/work'
import { workSql } from '@/lib/desk/work-sql'
import { getStanding, saveRecord } from '@/lib/editing/admin'

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

/** Says that a record, or one fact of it, is still as its sources say, as of today, and `why` that was looked at. */
export async function markStillRight(
  room: MarkedRoom,
  id: number,
  field: string | null,
  why: string | null = null,
): Promise<Marked> {
  await requireEditor()
  const standing = await getStanding(room, id)
  if (!standing?.published || standing.editorialStatus !== 'published') return 'not marked'
  if (standing.draft) return 'edits wait'
  const record = checkedOn(standing.published.record, field, new Date().toISOString().slice(0, 10))
  const note = [field === null ? 'Still right.' : `Still right: ${field}.`, why].filter(Boolean).join(' ')
  const saved = await saveRecord(room, { id, version: standing.version, record, effect: 'publish', note })
  return saved.outcome === 'saved' || saved.outcome === 'unchanged' ? 'marked' : 'not marked'
}
