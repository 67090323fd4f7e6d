import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { type Change, changesBetween } from '@/lib/editing/fields/changes'
import { programForm } from '@/lib/editing/fields/program'
import { recordToday } from '@/lib/editing/record-today'

/** What changed in the facts that readers see, by the day on which it became public. */
export interface DatedChanges {
  /** ISO date. */
  on: string
  /** The moment, in ISO 8601, and the saved state that made it so. */
  at: string
  revision: string
  changes: Change[]
}

type Reads = Prisma.TransactionClient

/** No more are told, however long the history: the newest. */
const MOST_TOLD = 20

/** Facts only: where we looked and when, and the address, change without the program doing so. */
const NO_FACTS = ['slug', 'sources', 'checked', 'checked_on']
const facts = programForm
  .filter(({ id }) => id !== 'sources')
  .map(({ fields: { slug: _, ...fields }, ...section }) => ({ ...section, fields }))

type Pair = {
  programId: number
  revision: string
  before: Record<string, unknown>
  after: Record<string, unknown>
  createdAt: Date
}

/** What changed between the states of a program that were public, the newest first. */
export async function readChanges(tx: Reads, programId: number): Promise<DatedChanges[]> {
  return (await readPairs(tx, [programId], MOST_TOLD)).flatMap(changesOf)
}

/** What changed last in the facts of each of some programs, by id; one that never changed has none. */
export async function readLastChanges(tx: Reads, programIds: number[]): Promise<Map<number, DatedChanges>> {
  const pairs = await readPairs(tx, programIds, 1)
  return new Map(pairs.flatMap((pair) => changesOf(pair).map((dated) => [pair.programId, dated] as const)))
}

/** The last public states of each program that say something else than the one before, the newest first. */
function readPairs(tx: Reads, programIds: number[], most: number): Promise<Pair[]> {
  // Compared here: of a record that is checked every month, most states say the same.
  return tx.$queryRaw<Pair[]>`
    WITH states AS (
      SELECT r.program_id, r.id, r.created_at, (${recordToday('r')}) - ${NO_FACTS}::text[] AS record
      FROM revision r WHERE r.program_id = ANY (${programIds}::int[]) AND r.published
    ), pairs AS (
      SELECT *, lag(record) OVER (PARTITION BY program_id ORDER BY id) AS before FROM states
    ), changed AS (
      SELECT *, row_number() OVER (PARTITION BY program_id ORDER BY id DESC) AS nth FROM pairs WHERE before <> record
    )
    SELECT program_id AS "programId", id::text AS revision, before, record AS after, created_at AS "createdAt"
    FROM changed WHERE nth <= ${most} ORDER BY id DESC`
}

function changesOf({ revision, before, after, createdAt }: Pair): DatedChanges[] {
  const changes = changesBetween(before, after, facts)
  const at = createdAt.toISOString()
  return changes.length > 0 ? [{ on: at.slice(0, 10), at, revision, changes }] : []
}
