import 'server-only'
import { type ImportEffect, type ImportPlan, Prisma } from '@/generated/prisma/client.ts'
import { isUnderWay } from '@/lib/bulk/job'
import { isOver } from '@/lib/bulk/plan'
import { type Change, changesOf } from '@/lib/bulk/shown-change'
import { ROWS_A_PAGE, type Show } from '@/lib/bulk/shows'
import type { Transaction } from '@/lib/import-export/kind'
import type { SheetFault } from '@/lib/import-export/sheet/sheet-row'

export type PlanState = 'checking' | 'interrupted' | 'faulty' | 'ready' | 'waiting' | 'applying' | 'applied' | 'over'

export interface ShownPlan extends Omit<ImportPlan, 'userId' | 'institutionId'> {
  who: string | null
  state: PlanState
  /** Of what is under way, in percent. */
  percent: number
}

/** Time for what was begun to take its lock. */
const BEGINNING_MS = 10_000

/** A file that is kept, and where it stands; null: there is none. */
export async function readPlan(db: Transaction, id: number): Promise<ShownPlan | null> {
  const found = await db.importPlan.findUnique({ where: { id }, include: { user: true, progress: true } })
  if (!found || found.status === 'arriving') return null
  const { user, progress, userId: _, institutionId: __, ...plan } = found
  const held = await isUnderWay(db, id)
  const begins = progress !== null && progress.begunAt.getTime() > Date.now() - BEGINNING_MS && !plan.problem
  const percent = progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0
  return { ...plan, who: user?.name ?? null, state: stateOf(plan, progress?.work, held, begins), percent }
}

function stateOf(
  plan: Pick<ImportPlan, 'status' | 'createdAt'>,
  work: string | undefined,
  held: boolean,
  begins: boolean,
): PlanState {
  if (plan.status === 'applied' || plan.status === 'faulty') return plan.status
  if (plan.status === 'unchecked') return held || begins ? 'checking' : 'interrupted'
  if (held || (begins && work !== 'check')) return work === 'apply' ? 'applying' : 'waiting'
  return isOver(plan) ? 'over' : 'ready'
}

export interface PlanLine {
  id: number
  fileName: string
  status: ImportPlan['status']
  who: string | null
  createdAt: Date
}

/** The files of the last day, the newest first. */
export async function readPlans(db: Transaction): Promise<PlanLine[]> {
  const plans = await db.importPlan.findMany({
    where: { status: { not: 'arriving' } },
    orderBy: { id: 'desc' },
    take: 20,
    include: { user: { select: { name: true } } },
  })
  return plans.map(({ id, fileName, status, user, createdAt }) => ({
    id,
    fileName,
    status,
    who: user?.name ?? null,
    createdAt,
  }))
}

export interface ShownRow {
  row: number
  key: string
  recordId: number | null
  effect: ImportEffect
  waits: boolean
  /** It was not public before, and will be. */
  comesBack: boolean
  changes: Change[]
}

/** What rows of a file would do, a page of them. */
export async function readRows(db: Transaction, planId: number, show: Show, page: number): Promise<ShownRow[]> {
  const isShown =
    show === 'waiting'
      ? Prisma.sql`waits AND effect <> 'unchanged'`
      : Prisma.sql`effect = ${show}::import_effect ${show === 'changed' ? Prisma.sql`AND NOT waits` : Prisma.empty}`
  const rows = await db.$queryRaw<(ShownRow & { before: unknown; after: unknown; was: string | null })[]>`
    SELECT row, key, record_id AS "recordId", effect, waits, editorial_status AS was, before, after FROM import_row
    WHERE plan_id = ${planId} AND ${isShown} ORDER BY row LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`
  return rows.map(({ before, after, was, ...row }) => ({
    ...row,
    comesBack: was !== null && was !== 'published',
    changes: after === null ? [] : changesOf(before, after),
  }))
}

/** Faults in the order of the file, after one of them. */
export async function readFaults(
  db: Transaction,
  planId: number,
  after: bigint,
  limit: number,
): Promise<(SheetFault & { id: bigint })[]> {
  return db.importFault.findMany({
    where: { planId, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
    omit: { planId: true },
  })
}
