import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { type Counted, countedColumns, listedFrom, pageOf, waitingIn, wished } from '@/lib/editing/list/list-sql'
import type { ListWish } from '@/lib/editing/program-list'
import type { EditorialState } from '@/lib/editing/state'

export interface ListedProgram {
  id: number
  name: string
  institution: string
  state: EditorialState
  checkedOn: Date | null
  updatedAt: Date
}

/** Programs of every state, by institution and name; `total` counts all that answer the wish. */
export async function listPrograms(wish: ListWish): Promise<{ programs: ListedProgram[]; total: number }> {
  await requireEditor()
  const owner = Prisma.sql`i.editorial_status`
  const rows = await db.$queryRaw<(Omit<ListedProgram, 'state'> & Counted)[]>`
    WITH waiting AS ${waitingIn('programs')}
    SELECT item.id, item.name, i.name AS institution, item.checked_on AS "checkedOn", item.updated_at AS "updatedAt",
      ${countedColumns(owner)}
    FROM program item JOIN institution i ON i.id = item.institution_id LEFT JOIN waiting ON waiting.id = item.id
    WHERE ${wished(wish, Prisma.sql`item.name, i.name, item.slug`, owner)} AND ${ofInstitution(wish)}
    ORDER BY i.name, item.name, item.id ${pageOf(wish)}`
  const { listed, total } = listedFrom(rows)
  return { programs: listed, total }
}

function ofInstitution({ institution }: ListWish): Prisma.Sql {
  return institution ? Prisma.sql`item.institution_id = ${institution}` : Prisma.sql`true`
}

/** The institutions that a program can be of. */
export async function listInstitutions(): Promise<{ id: number; name: string }[]> {
  await requireEditor()
  return db.institution.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
}
