import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import type { Waiting } from '@/lib/bulk/apply'
import { written } from '@/lib/bulk/stale'
import { institutions } from '@/lib/import-export/institutions'
import type { Keyed, Kind, Transaction } from '@/lib/import-export/kind'
import { programs } from '@/lib/import-export/programs'
import type { InstitutionRecord, ProgramRecord } from '@/lib/import-export/records'

const BATCH = 100

interface Import {
  planId: number
  waiting: Waiting
  userId: number | null
  note: string
}

type Row = { row: number; key: string; recordId: number | null; after: object }

/** Writes the rows of a plan in their order, each with its revision, and gives the keys of what was written. */
export async function writeRows(tx: Transaction, plan: Import, onWritten: (rows: number) => Promise<void>) {
  const keys: string[] = []
  for (const row of await rowsOf(tx, plan, 'institutions', -1)) {
    await write(tx, institutions, [row as Row & { after: InstitutionRecord }], plan)
    keys.push(row.key)
  }
  const kind = programs(await idsBySlug(tx, 'institution'), await idsBySlug(tx, 'topic'))
  for (let rows = await rowsOf(tx, plan, 'programs', -1); rows.length > 0; ) {
    await write(tx, kind, rows as (Row & { after: ProgramRecord })[], plan)
    for (const { key } of rows) keys.push(key)
    await onWritten(keys.length)
    rows = await rowsOf(tx, plan, 'programs', rows.at(-1)?.row ?? 0)
  }
  return keys
}

async function rowsOf(tx: Transaction, { planId, waiting }: Import, subject: string, after: number): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT r.row, r.key, r.record_id AS "recordId", r.after FROM import_row r
    WHERE r.plan_id = ${planId} AND r.subject = ${subject} AND r.row > ${after} AND ${written(waiting)}
    ORDER BY r.row LIMIT ${BATCH}`
}

async function write<R extends ProgramRecord | InstitutionRecord>(
  tx: Transaction,
  kind: Kind<R>,
  rows: (Row & { after: R })[],
  { userId, note }: Import,
) {
  const keyed = rows.map(({ key, recordId, after }): Keyed<R> => ({ id: recordId ?? 0, key, record: after }))
  const [added, changed] = [keyed.filter(({ id }) => id === 0), keyed.filter(({ id }) => id !== 0)]
  if (added.length > 0) {
    const ids = await kind.insert(tx, added)
    for (const item of added) item.id = ids.get(item.key) ?? 0
  }
  if (changed.length > 0) await kind.update(tx, changed)
  const [table, column] = [Prisma.raw(kind.table), Prisma.raw(`${kind.table}_id`)]
  const ids = changed.map(({ id }) => id)
  await tx.$executeRaw`
    UPDATE ${table} SET editorial_status = 'published' WHERE id = ANY (${ids}) AND editorial_status <> 'published'`
  await tx.$executeRaw`
    DELETE FROM draft d USING revision r WHERE r.id = d.revision_id AND ${column} = ANY (${ids})`
  await tx.revision.createMany({
    data: keyed.map(({ id, record }) => ({
      [kind.subject]: id,
      origin: 'import',
      userId,
      note,
      record: record as object,
    })),
  })
  // What a search reads is made now and not when the transaction ends: so progress is what it seems, and memory even.
  await tx.$executeRaw`SET CONSTRAINTS program_search_due, stamp_publication IMMEDIATE`
  await tx.$executeRaw`SET CONSTRAINTS program_search_due, stamp_publication DEFERRED`
}

async function idsBySlug(tx: Transaction, table: 'institution' | 'topic'): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ slug: string; id: number }[]>`SELECT slug, id FROM ${Prisma.raw(table)}`
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}
