import 'server-only'
import { type ImportPlan, Prisma } from '@/generated/prisma/client.ts'
import { batches } from '@/lib/import-export/batches'
import type { Transaction } from '@/lib/import-export/kind'
import { readPrograms } from '@/lib/import-export/read-back-programs'

type Scope = Pick<ImportPlan, 'id' | 'institutionId'>

/**
 * The public programs that a file does not have: of its institution, where it is the file of one, and so none where that is
 * new; `p` is the program.
 */
function missing({ id, institutionId }: Scope): Prisma.Sql {
  const inScope =
    institutionId === null
      ? Prisma.sql`NOT EXISTS (SELECT FROM import_row f WHERE f.plan_id = ${id} AND f.subject = 'institutions')`
      : Prisma.sql`p.institution_id = ${institutionId}`
  return Prisma.sql`p.editorial_status = 'published' AND ${inScope} AND NOT EXISTS (
    SELECT FROM import_row r WHERE r.plan_id = ${id} AND r.subject = 'programs' AND r.record_id = p.id)`
}

export async function countMissing(tx: Transaction, plan: Scope): Promise<number> {
  const [{ count } = { count: 0n }] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM program p WHERE ${missing(plan)}`
  return Number(count)
}

export interface MissingProgram {
  id: number
  name: string
  institution: string
}

/** The first of them by name. */
export async function readMissing(tx: Transaction, plan: Scope, limit: number): Promise<MissingProgram[]> {
  return tx.$queryRaw<MissingProgram[]>`
    SELECT p.id, p.name, i.name AS institution FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE ${missing(plan)} ORDER BY i.name, p.name, p.id LIMIT ${limit}`
}

type Missing = { id: number; key: string }[]

/** All of them, which nobody else saves before the transaction ends: read before anything is written. */
export async function lockMissing(tx: Transaction, plan: Scope): Promise<Missing> {
  return tx.$queryRaw<Missing>`
    SELECT p.id, i.slug || '/' || p.slug AS key FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE ${missing(plan)} ORDER BY p.id FOR NO KEY UPDATE OF p`
}

/** Takes them away from readers, each with a revision. */
export async function archiveMissing(
  tx: Transaction,
  rows: Missing,
  { userId, note }: { userId: number | null; note: string },
): Promise<void> {
  for (const batch of batches(rows)) {
    const records = await readPrograms(
      tx,
      batch.map(({ id }) => id),
    )
    await tx.revision.createMany({
      data: [...records].map(([programId, record]) => ({
        programId,
        origin: 'import',
        userId,
        note: `${note}, which does not have it`,
        record,
        editorialStatus: 'archived',
      })),
    })
    const ids = [...records.keys()]
    await tx.$executeRaw`UPDATE program SET editorial_status = 'archived' WHERE id = ANY (${ids})`
  }
}
