import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { EditorialStatus } from '@/generated/prisma/enums.ts'
import type { ListWish } from '@/lib/editing/program-list'
import { tables } from '@/lib/editing/standing'
import { type EditorialState, stateOf } from '@/lib/editing/state'
import type { SubjectName } from '@/lib/editing/subject'

export const ON_A_PAGE = 50

/** The columns by which `listedFrom` knows where a record stands, and how many there are. */
export interface Counted {
  editorialStatus: EditorialStatus
  waits: boolean
  total: bigint
}

/** What every list of records selects beside its own columns; `item` is the record, in a query with `waitingIn`. */
export const countedColumns = Prisma.sql`
  item.editorial_status AS "editorialStatus", waiting.id IS NOT NULL AS waits, count(*) OVER () AS total`

/** The records of a kind with edits that wait: `WITH waiting AS`. */
export function waitingIn(name: SubjectName): Prisma.Sql {
  const column = Prisma.raw(`r.${tables[name].column}`)
  return Prisma.sql`(SELECT DISTINCT ${column} AS id FROM draft d JOIN revision r ON r.id = d.revision_id)`
}

/** The part of a query that narrows a list as wished: `words` are the columns that are searched. */
export function wished({ q, state }: ListWish, words: Prisma.Sql): Prisma.Sql {
  const typed = wordsOf(q).map((word) => Prisma.sql`strpos(lower(concat_ws(' ', ${words})), ${word.toLowerCase()}) > 0`)
  return Prisma.join([Prisma.sql`true`, ...typed, ...(state ? [STATES[state]] : [])], ' AND ')
}

export function pageOf({ page }: ListWish): Prisma.Sql {
  return Prisma.sql`LIMIT ${ON_A_PAGE} OFFSET ${(page - 1) * ON_A_PAGE}`
}

export function wordsOf(q: string): string[] {
  return q.split(/\s+/).filter(Boolean)
}

/** Rows as they are shown, and how many there are in all. */
export function listedFrom<Row extends Counted>(rows: Row[]) {
  return {
    listed: rows.map(({ editorialStatus, waits, total: _, ...row }) => ({
      ...row,
      state: stateOf(editorialStatus, waits),
    })),
    total: Number(rows[0]?.total ?? 0),
  }
}

const STATES: Record<EditorialState, Prisma.Sql> = {
  public: Prisma.sql`item.editorial_status = 'published' AND waiting.id IS NULL`,
  'public, edits waiting': Prisma.sql`item.editorial_status = 'published' AND waiting.id IS NOT NULL`,
  'not public': Prisma.sql`item.editorial_status = 'draft'`,
  archived: Prisma.sql`item.editorial_status = 'archived'`,
}
