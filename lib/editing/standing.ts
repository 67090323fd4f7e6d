import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { EditorialStatus } from '@/generated/prisma/enums.ts'
import { recordToday } from '@/lib/editing/record-today'
import { type EditorialState, stateOf } from '@/lib/editing/state'
import type { Subject } from '@/lib/editing/subject'
import type { Table, Transaction } from '@/lib/import-export/kind'

/** A saved state of a record. */
export interface SavedState {
  revisionId: bigint
  /** In the shape of lib/import-export/records.ts; a draft's may still lack what publishing asks for. */
  record: Record<string, unknown>
  who: string | null
  at: Date
  note: string | null
}

/** Where a record stands: what readers see, what waits, and the token by which a later save knows that nothing came between. */
export interface Standing {
  id: number
  state: EditorialState
  editorialStatus: EditorialStatus
  /** The name of the institution that it belongs to; null: it belongs to none. */
  owner: string | null
  published: SavedState | null
  draft: SavedState | null
  /** `draft.published`, both numbers of revisions; 0 where there is none. */
  version: string
}

/** The columns by which a revision belongs to a record, and the record's table. */
export const tables: Record<Subject['name'], { table: Table | 'page_text'; column: string }> = {
  programs: { table: 'program', column: 'program_id' },
  institutions: { table: 'institution', column: 'institution_id' },
  topics: { table: 'topic', column: 'topic_id' },
  concepts: { table: 'concept', column: 'concept_id' },
  figures: { table: 'sector_figure', column: 'sector_figure_id' },
  texts: { table: 'page_text', column: 'page_text_id' },
}

/** Where the record of this id stands; null: there is none. `lock` keeps others from saving it until the transaction ends. */
export async function standingOf(
  tx: Transaction,
  name: Subject['name'],
  id: number,
  { lock = false } = {},
): Promise<Standing | null> {
  const { table, column } = tables[name]
  const from = Prisma.raw(table)
  const owner =
    name === 'programs'
      ? Prisma.sql`owner.editorial_status AS "ownerStatus", owner.name AS owner`
      : Prisma.sql`NULL::editorial_status AS "ownerStatus", NULL AS owner`
  const join = name === 'programs' ? Prisma.sql`JOIN institution owner ON owner.id = item.institution_id` : Prisma.empty
  type Row = { status: EditorialStatus; ownerStatus: EditorialStatus | null; owner: string | null }
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT item.editorial_status AS status, ${owner} FROM ${from} item ${join}
    WHERE item.id = ${id} ${lock ? Prisma.sql`FOR NO KEY UPDATE OF item` : Prisma.empty}`
  if (!row) return null
  // The last state that was public, and the draft that waits.
  const states = await tx.$queryRaw<(SavedState & { waits: boolean })[]>`
    SELECT r.id AS "revisionId", ${recordToday('r')} AS record, u.name AS who, r.created_at AS at, r.note, r.waits
    FROM (
      (SELECT *, false AS waits FROM revision WHERE ${Prisma.raw(column)} = ${id} AND published ORDER BY id DESC LIMIT 1)
      UNION ALL
      SELECT revision.*, true FROM revision JOIN draft ON draft.revision_id = revision.id
      WHERE ${Prisma.raw(column)} = ${id}
    ) r
    LEFT JOIN "user" u ON u.id = r.user_id`
  const published = states.find(({ waits }) => !waits) ?? null
  const draft = states.find(({ waits }) => waits) ?? null
  return {
    id,
    state: stateOf(row.status, draft !== null, row.ownerStatus ?? undefined),
    editorialStatus: row.status,
    owner: row.owner,
    published,
    draft,
    version: `${draft?.revisionId ?? 0}.${published?.revisionId ?? 0}`,
  }
}

/** What was saved last of what stands: the edits that wait, or what is public. */
export function newestOf({ draft, published }: Standing): SavedState | null {
  return draft && published && published.revisionId > draft.revisionId ? published : (draft ?? published)
}

/** The revision that a version begins from: what waits, and else what is public. */
export function headOf(version: string): bigint {
  const [draft = '0', published = '0'] = /^(\d{1,18})\.(\d{1,18})$/.exec(version)?.slice(1) ?? []
  return BigInt(draft) || BigInt(published)
}
