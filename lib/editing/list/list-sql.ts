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
  ownerStatus: EditorialStatus
  waits: boolean
  total: bigint
}

/** Of records that belong to no institution. */
const NO_OWNER = Prisma.sql`'published'::editorial_status`

/**
 * What every list of records selects beside its own columns; `item` is the record, in a query with `waitingIn`, and `owner`
 * the status of the institution that it belongs to.
 */
export function countedColumns(owner = NO_OWNER): Prisma.Sql {
  return Prisma.sql`item.editorial_status AS "editorialStatus", ${owner} AS "ownerStatus",
    waiting.id IS NOT NULL AS waits, count(*) OVER () AS total`
}

/** The records of a kind with edits that wait: `WITH waiting AS`. */
export function waitingIn(name: SubjectName): Prisma.Sql {
  const column = Prisma.raw(`r.${tables[name].column}`)
  return Prisma.sql`(SELECT DISTINCT ${column} AS id FROM draft d JOIN revision r ON r.id = d.revision_id)`
}

/** The part of a query that narrows a list as wished: `words` are the columns that are searched. */
export function wished({ q, state }: ListWish, words: Prisma.Sql, owner = NO_OWNER): Prisma.Sql {
  const typed = wordsOf(q).map((word) => Prisma.sql`strpos(lower(concat_ws(' ', ${words})), ${word.toLowerCase()}) > 0`)
  return Prisma.join([Prisma.sql`true`, ...typed, ...(state ? [standsAs(state, owner)] : [])], ' AND ')
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
    listed: rows.map(({ editorialStatus, ownerStatus, waits, total: _, ...row }) => ({
      ...row,
      state: stateOf(editorialStatus, waits, ownerStatus),
    })),
    total: Number(rows[0]?.total ?? 0),
  }
}

function standsAs(state: EditorialState, owner: Prisma.Sql): Prisma.Sql {
  switch (state) {
    case 'public':
      return Prisma.sql`item.editorial_status = 'published' AND ${owner} = 'published' AND waiting.id IS NULL`
    case 'public, edits waiting':
      return Prisma.sql`item.editorial_status = 'published' AND ${owner} = 'published' AND waiting.id IS NOT NULL`
    case 'institution not public':
      return Prisma.sql`item.editorial_status = 'published' AND ${owner} <> 'published'`
    case 'not public':
      return Prisma.sql`item.editorial_status = 'draft'`
    case 'archived':
      return Prisma.sql`item.editorial_status = 'archived'`
  }
}
