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

/** No more are told, however long the history: the newest. */
const MOST_TOLD = 20

/** Facts only: where we looked and when, and the address, change without the program doing so. */
const NO_FACTS = ['slug', 'sources', 'checked', 'checked_on']
const facts = programForm
  .filter(({ id }) => id !== 'sources')
  .map(({ fields: { slug: _, ...fields }, ...section }) => ({ ...section, fields }))

type Pair = { revision: string; before: Record<string, unknown>; after: Record<string, unknown>; createdAt: Date }

/** What changed between the states of a program that were public, the newest first. */
export async function readChanges(tx: Prisma.TransactionClient, programId: number): Promise<DatedChanges[]> {
  // Compared here: of a record that is checked every month, most states say the same.
  const pairs = await tx.$queryRaw<Pair[]>`
    WITH states AS (
      SELECT r.id, r.created_at, (${recordToday('r')}) - ${NO_FACTS}::text[] AS record
      FROM revision r WHERE r.program_id = ${programId} AND r.published
    ), pairs AS (
      SELECT id, created_at AS "createdAt", record AS after, lag(record) OVER (ORDER BY id) AS before FROM states
    )
    SELECT id::text AS revision, before, after, "createdAt" FROM pairs WHERE before <> after ORDER BY id DESC LIMIT ${MOST_TOLD}`
  return pairs.flatMap(({ revision, before, after, createdAt }) => {
    const changes = changesBetween(before, after, facts)
    const at = createdAt.toISOString()
    return changes.length > 0 ? [{ on: at.slice(0, 10), at, revision, changes }] : []
  })
}
