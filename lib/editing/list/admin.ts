import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import type { PlainRoom } from '@/lib/editing/fields/new-record'
import { type Counted, countedColumns, listedFrom, pageOf, waitingIn, wished } from '@/lib/editing/list/list-sql'
import type { ListWish } from '@/lib/editing/program-list'
import { tables } from '@/lib/editing/standing'
import type { EditorialState } from '@/lib/editing/state'

export interface ListedRecord {
  id: number
  title: string
  /** What tells it from others of its title. */
  detail: string | null
  state: EditorialState
  changedAt: Date | null
}

/** Records of a room in every state; `total` counts all that answer the wish. */
export async function listRecords(
  name: PlainRoom,
  wish: ListWish,
): Promise<{ records: ListedRecord[]; total: number }> {
  await requireEditor()
  const { title, detail, words, order } = COLUMNS[name]
  const [table, column] = [Prisma.raw(tables[name].table), Prisma.raw(`r.${tables[name].column}`)]
  const rows = await db.$queryRaw<(Omit<ListedRecord, 'state'> & Counted)[]>`
    WITH waiting AS ${waitingIn(name)}
    SELECT item.id, ${title} AS title, ${detail} AS detail, ${countedColumns()},
      (SELECT r.created_at FROM revision r WHERE ${column} = item.id ORDER BY r.id DESC LIMIT 1) AS "changedAt"
    FROM ${table} item LEFT JOIN waiting ON waiting.id = item.id
    WHERE ${wished(wish, words)} ORDER BY ${order}, item.id ${pageOf(wish)}`
  const { listed, total } = listedFrom(rows)
  return { records: listed, total }
}

/** What the list of a room shows, what it is searched by, and its order. */
const COLUMNS: Record<PlainRoom, Record<'title' | 'detail' | 'words' | 'order', Prisma.Sql>> = {
  institutions: {
    title: Prisma.sql`item.name`,
    detail: Prisma.sql`concat_ws(', ', item.unit, item.city, item.region, item.country)`,
    words: Prisma.sql`item.name, item.unit, item.slug, item.city, item.region`,
    order: Prisma.sql`item.name`,
  },
  topics: {
    title: Prisma.sql`item.label`,
    detail: Prisma.sql`(SELECT count(*) || CASE count(*) WHEN 1 THEN ' program' ELSE ' programs' END
      FROM program_topic pt WHERE pt.topic_id = item.id)`,
    words: Prisma.sql`item.label, item.slug, item.description`,
    order: Prisma.sql`item.label`,
  },
  concepts: {
    title: Prisma.sql`item.pref_label`,
    detail: Prisma.sql`array_to_string(item.alt_labels, ', ')`,
    words: Prisma.sql`item.pref_label, array_to_string(item.alt_labels, ' '), array_to_string(item.related, ' ')`,
    order: Prisma.sql`item.pref_label`,
  },
  figures: {
    title: Prisma.sql`item.statement`,
    detail: Prisma.sql`item.key`,
    words: Prisma.sql`item.statement, item.key`,
    order: Prisma.sql`item.position`,
  },
  texts: {
    title: Prisma.sql`item.title`,
    detail: Prisma.sql`'/' || replace(item.slug, '/', '#')`,
    words: Prisma.sql`item.title, item.slug, item.blocks::text`,
    order: Prisma.sql`split_part(item.slug, '/', 1), item.position`,
  },
}
