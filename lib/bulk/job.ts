import 'server-only'
import type { PrismaClient } from '@/generated/prisma/client.ts'
import { openLongDb } from '@/lib/bulk/long-db'
import type { Transaction } from '@/lib/import-export/kind'

/** With the number of a plan, the lock that says that somebody is at work on it: it goes when its process does. */
const PLAN_LOCK = 20261123
const HOUR_MS = 3_600_000
const TELL_MS = 400

export type Work = 'check' | 'wait' | 'apply'
export type Tell = (work: Work, done: number, total: number) => Promise<void>

/**
 * Does some work on a plan in one transaction, and tells how far it is beside it. Null: somebody is at work on it already.
 * A process that is killed leaves nothing of it: neither what it wrote nor that it is under way.
 */
export async function runJob<Result>(
  planId: number,
  job: (tx: Transaction, tell: Tell) => Promise<Result>,
): Promise<Result | null> {
  const db = openLongDb()
  try {
    return await db.$transaction(
      async (tx) => {
        const [{ taken } = { taken: false }] = await tx.$queryRaw<{ taken: boolean }[]>`
          SELECT pg_try_advisory_xact_lock(${PLAN_LOCK}::int, ${planId}::int) AS taken`
        return taken ? job(tx, teller(db, planId)) : null
      },
      { timeout: HOUR_MS, maxWait: 30_000 },
    )
  } catch (error) {
    await db.importPlan.updateMany({ where: { id: planId }, data: { problem: problemOf(error) } })
    throw error
  } finally {
    await db.$disconnect()
  }
}

/** The plans that somebody is at work on. */
export async function plansUnderWay(db: Transaction): Promise<Set<number>> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT objid::int AS id FROM pg_locks WHERE locktype = 'advisory' AND classid = ${PLAN_LOCK}::oid
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  return new Set(rows.map(({ id }) => id))
}

/** Whether somebody is at work on a plan. */
export async function isUnderWay(db: Transaction, planId: number): Promise<boolean> {
  return (await plansUnderWay(db)).has(planId)
}

function teller(db: PrismaClient, planId: number): Tell {
  let told = { work: '', at: 0 }
  return async (work, done, total) => {
    if (told.work === work && Date.now() - told.at < TELL_MS) return
    told = { work, at: Date.now() }
    const progress = { work, done, total }
    // Only told: work that cannot be told of is done all the same.
    await db.importProgress
      .upsert({ where: { planId }, create: { planId, ...progress }, update: progress })
      .catch(() => {})
  }
}

function problemOf(error: unknown): string {
  // Prisma's messages are long; what the database said stands at the end.
  const said = String(error).trim().split('\n').at(-1) ?? ''
  return `Nothing was written. The database said: ${said.slice(0, 300).toWellFormed()}`
}
