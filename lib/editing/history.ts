import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { EditorialStatus, RevisionOrigin } from '@/generated/prisma/enums.ts'
import { recordToday } from '@/lib/editing/record-today'
import { tables } from '@/lib/editing/standing'
import type { SubjectName } from '@/lib/editing/subject'
import type { Transaction } from '@/lib/import-export/kind'

/** One saved change, as the history of a record lists it. */
export interface HistoryEntry {
  revisionId: bigint
  at: Date
  who: string | null
  origin: RevisionOrigin
  note: string | null
  published: boolean
  editorialStatus: EditorialStatus
  /** The status before it; null: it is the first. */
  statusBefore: EditorialStatus | null
  record: Record<string, unknown>
  /** The state that it changed; null: there was none. */
  beganFrom: Record<string, unknown> | null
}

/** The revisions of a record, the newest first; `before` pages on. */
export async function historyOf(
  tx: Transaction,
  name: SubjectName,
  id: number,
  { before, limit }: { before?: bigint; limit: number },
): Promise<HistoryEntry[]> {
  const column = Prisma.raw(tables[name].column)
  return tx.$queryRaw<HistoryEntry[]>`
    SELECT r.id AS "revisionId", r.created_at AS at, u.name AS who, r.origin, r.note, r.published,
      r.editorial_status AS "editorialStatus", (
        SELECT p.editorial_status FROM revision p WHERE p.${column} = r.${column} AND p.id < r.id ORDER BY p.id DESC LIMIT 1
      ) AS "statusBefore", ${recordToday('r')} AS record, ${recordToday('began')} AS "beganFrom"
    FROM revision r
    LEFT JOIN "user" u ON u.id = r.user_id
    LEFT JOIN revision began ON began.id = coalesce(r.began_from_id, (
      SELECT max(p.id) FROM revision p WHERE p.${column} = r.${column} AND p.published AND p.id < r.id))
    WHERE r.${column} = ${id} ${before ? Prisma.sql`AND r.id < ${before}` : Prisma.empty}
    ORDER BY r.id DESC LIMIT ${limit}`
}

/** One revision of a record; null: it has no such revision. */
export async function revisionOf(
  tx: Transaction,
  name: SubjectName,
  id: number,
  revisionId: bigint,
): Promise<HistoryEntry | null> {
  const [found] = await historyOf(tx, name, id, { before: revisionId + 1n, limit: 1 })
  return found?.revisionId === revisionId ? found : null
}
