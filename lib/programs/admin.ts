import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { EditorialStatus } from '@/generated/prisma/enums.ts'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import type { ListWish } from '@/lib/editing/program-list'
import { type EditorialState, stateOf } from '@/lib/editing/state'

export const ON_A_PAGE = 50

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
  const rows = await db.$queryRaw<Row[]>`
    WITH waiting AS (
      SELECT DISTINCT r.program_id FROM draft d JOIN revision r ON r.id = d.revision_id WHERE r.program_id IS NOT NULL)
    SELECT p.id, p.name, i.name AS institution, p.editorial_status AS "editorialStatus", p.checked_on AS "checkedOn",
      p.updated_at AS "updatedAt", waiting.program_id IS NOT NULL AS waits, i.editorial_status AS "ownerStatus", count(*) OVER () AS total
    FROM program p JOIN institution i ON i.id = p.institution_id LEFT JOIN waiting ON waiting.program_id = p.id
    WHERE ${Prisma.join(conditions(wish), ' AND ')}
    ORDER BY i.name, p.name, p.id LIMIT ${ON_A_PAGE} OFFSET ${(wish.page - 1) * ON_A_PAGE}`
  const programs = rows.map(({ editorialStatus, waits, ownerStatus, total: _, ...row }) => ({
    ...row,
    state: stateOf(editorialStatus, waits, ownerStatus),
  }))
  return { programs, total: Number(rows[0]?.total ?? 0) }
}

/** The institutions that a program can be of. */
export async function listInstitutions(): Promise<{ id: number; name: string }[]> {
  await requireEditor()
  return db.institution.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
}

type Row = Omit<ListedProgram, 'state'> & {
  editorialStatus: EditorialStatus
  ownerStatus: EditorialStatus
  waits: boolean
  total: bigint
}

function conditions({ q, state, institution }: ListWish): Prisma.Sql[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return [
    Prisma.sql`true`,
    ...words.map((word) => Prisma.sql`strpos(lower(concat_ws(' ', p.name, i.name, p.slug)), ${word}) > 0`),
    ...(institution ? [Prisma.sql`p.institution_id = ${institution}`] : []),
    ...(state ? [STATES[state]] : []),
  ]
}

const STATES: Record<EditorialState, Prisma.Sql> = {
  public: Prisma.sql`p.editorial_status = 'published' AND i.editorial_status = 'published' AND waiting.program_id IS NULL`,
  'public, edits waiting': Prisma.sql`
    p.editorial_status = 'published' AND i.editorial_status = 'published' AND waiting.program_id IS NOT NULL`,
  'institution not public': Prisma.sql`p.editorial_status = 'published' AND i.editorial_status <> 'published'`,
  'not public': Prisma.sql`p.editorial_status = 'draft'`,
  archived: Prisma.sql`p.editorial_status = 'archived'`,
}
