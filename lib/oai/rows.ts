import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import type { Selection } from '@/lib/oai/selection'
import { parents } from '@/lib/oai/sets'

export type Reads = Prisma.TransactionClient

/** What the header of a record says. */
export type Row = { id: number; changedAt: Date; isWithdrawn: boolean; sets: string[] }

/** A selection with every spec of its set. */
export type Selected = Omit<Selection, 'set'> & { sets: string[] | null }

const PATIENCE = { maxWait: 5_000, timeout: 15_000 }

/** Reads of one state of the database: a program that is changed in between is all old, or all new. */
export function inOneState<Result>(read: (tx: Reads) => Promise<Result>): Promise<Result> {
  return db.$transaction(read, { ...PATIENCE, isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead })
}

/**
 * The next records of a list, by the number of their programs, which never changes: whatever is written between two pages
 * of a list, no record comes twice, and none that was there is left out.
 */
export function readRows(tx: Reads, selection: Selected, after: number, limit: number): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT ${header} FROM program_publication known
    WHERE known.program_id > ${after} AND ${isSelected(selection)} ORDER BY known.program_id LIMIT ${limit}`
}

export async function readRow(tx: Reads, id: number): Promise<Row | null> {
  const [row] = await tx.$queryRaw<
    Row[]
  >`SELECT ${header} FROM program_publication known WHERE known.program_id = ${id}`
  return row ?? null
}

/** How many records a list has; null: more than are worth counting. */
export async function countRows(tx: Reads, selection: Selected): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM program_publication known WHERE ${isSelected(selection)} LIMIT ${MOST_COUNTED + 1}
    ) AS counted`
  const count = row?.count ?? 0
  return count > MOST_COUNTED ? null : count
}

const MOST_COUNTED = 10_000

const header = Prisma.sql`known.program_id AS id, known.changed_at AS "changedAt",
  known.withdrawn_at IS NOT NULL AS "isWithdrawn", known.sets`

function isSelected({ from, before, sets }: Selected): Prisma.Sql {
  const conditions = [
    ...(from === null ? [] : [Prisma.sql`known.changed_at >= to_timestamp(${from})`]),
    ...(before === null ? [] : [Prisma.sql`known.changed_at < to_timestamp(${before})`]),
    ...(sets === null ? [] : [Prisma.sql`(${Prisma.join(sets.map(isIn), ' OR ')})`]),
  ]
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`
}

/** Whether a record is in a set, or in one below it. Nobody looks through all records for what is no set. */
function isIn(set: string): Prisma.Sql {
  if (set.includes(':')) return Prisma.sql`known.sets @> ARRAY[${set}]::text[]`
  if (!parents.some(({ spec }) => spec === set)) return Prisma.sql`false`
  return Prisma.sql`EXISTS (SELECT FROM unnest(known.sets) AS spec WHERE starts_with(spec, ${`${set}:`}))`
}

/** The stamp before which nothing changed, and the program with the least number. */
export async function readBounds(): Promise<{ earliest: Date; firstId: number }> {
  const [row] = await db.$queryRaw<{ earliest: Date; firstId: number }[]>`
    SELECT coalesce(min(changed_at), now()) AS earliest, coalesce(min(program_id), 1) AS "firstId" FROM program_publication`
  return row ?? { earliest: new Date(), firstId: 1 }
}
