import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { type Change, changesBetween } from '@/lib/editing/fields/changes'
import { programForm } from '@/lib/editing/fields/program'

/** What changed in the facts that readers see, by the day on which it became public. */
export interface DatedChanges {
  /** ISO date. */
  on: string
  changes: Change[]
}

/** No more are told, however long the history: the newest. */
const MOST_TOLD = 20

/** Facts only: where we looked and when, and the address, change without the program doing so. */
const facts = programForm
  .filter(({ id }) => id !== 'sources')
  .map(({ fields: { slug: _, ...fields }, ...section }) => ({ ...section, fields }))

/** What changed between the states of a program that were public, the newest first. */
export async function readChanges(tx: Prisma.TransactionClient, programId: number): Promise<DatedChanges[]> {
  const states = await tx.revision.findMany({
    where: { programId, published: true },
    select: { record: true, createdAt: true },
    orderBy: { id: 'desc' },
    take: MOST_TOLD + 1,
  })
  return states.flatMap(({ record, createdAt }, place) => {
    const before = states[place + 1]?.record
    const changes = before ? factsChanged(before, record) : []
    return changes.length > 0 ? [{ on: createdAt.toISOString().slice(0, 10), changes }] : []
  })
}

function factsChanged(before: Prisma.JsonValue, after: Prisma.JsonValue): Change[] {
  const [was, is] = [factsIn(before), factsIn(after)]
  return changesBetween(was, is, facts)
}

function factsIn(record: Prisma.JsonValue): Record<string, unknown> {
  const { slug: _, sources: __, checked: ___, checked_on: ____, ...rest } = Object(record) as Record<string, unknown>
  return rest
}
