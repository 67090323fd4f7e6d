import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Waiting } from '@/lib/bulk/apply'
import type { Transaction } from '@/lib/import-export/kind'

/** The rows of a plan that an import writes; `r` is the row. */
export function written(waiting: Waiting): Prisma.Sql {
  return waiting === 'leave' ? Prisma.sql`r.effect <> 'unchanged' AND NOT r.waits` : Prisma.sql`r.effect <> 'unchanged'`
}

const subjects = [
  { subject: 'institutions', table: 'institution' },
  { subject: 'programs', table: 'program' },
] as const

/**
 * Keeps others from saving the records of a plan, and holds each against what the check saw: a sentence about those that
 * changed since, or null.
 */
export async function lockAndCompare(tx: Transaction, planId: number, waiting: Waiting): Promise<string | null> {
  const stale: string[] = []
  for (const { subject, table } of subjects) {
    const rows = Prisma.sql`r.plan_id = ${planId} AND r.subject = ${subject} AND ${written(waiting)}`
    const [from, column] = [Prisma.raw(table), Prisma.raw(`${table}_id`)]
    await tx.$executeRaw`
      SELECT id FROM ${from} WHERE id IN (SELECT r.record_id FROM import_row r WHERE ${rows})
      ORDER BY id FOR NO KEY UPDATE`
    const found = await tx.$queryRaw<{ key: string }[]>`
      SELECT r.key FROM import_row r
      LEFT JOIN institution i ON i.slug = split_part(r.key, '/', 1)
      LEFT JOIN program p ON p.institution_id = i.id AND p.slug = split_part(r.key, '/', 2)
      LEFT JOIN ${from} item ON item.id = ${Prisma.raw(subject === 'programs' ? 'p.id' : 'i.id')}
      WHERE ${rows} AND (
        item.id IS DISTINCT FROM r.record_id OR item.editorial_status IS DISTINCT FROM r.editorial_status
        OR r.version <> (
          SELECT coalesce(max(v.id) FILTER (WHERE d.revision_id IS NOT NULL), 0) || '.' ||
            coalesce(max(v.id) FILTER (WHERE v.published), 0)
          FROM revision v LEFT JOIN draft d ON d.revision_id = v.id WHERE v.${column} = item.id
        )
      ) ORDER BY r.row`
    stale.push(...found.map(({ key }) => key))
  }
  if (stale.length === 0) return null
  const others = stale.length > 1 ? ` and ${stale.length - 1} more` : ''
  return `Somebody saved ${stale[0]}${others} since the file was checked.`
}
