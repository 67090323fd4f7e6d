import 'server-only'
import { type ImportEffect, type ImportPlan, Prisma } from '@/generated/prisma/client.ts'
import { plansUnderWay } from '@/lib/bulk/job'
import { isOver } from '@/lib/bulk/plan'
import { ROWS_A_PAGE, type Show } from '@/lib/bulk/shows'
import { type Change, changesBetween } from '@/lib/editing/fields/changes'
import { formOf } from '@/lib/editing/fields/forms'
import { recordOf } from '@/lib/editing/fields/typed'
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
const MOST_LISTED = 20

/** A file that is kept, and where it stands; null: there is none. */
export async function readPlan(db: Transaction, id: number): Promise<ShownPlan | null> {
  const [plan] = await readShown(db, { id })
  return plan ?? null
}

/** The files of the last day, the newest first. */
export async function readPlans(db: Transaction): Promise<ShownPlan[]> {
  return readShown(db, {})
}

async function readShown(db: Transaction, where: Prisma.ImportPlanWhereInput): Promise<ShownPlan[]> {
  const plans = await db.importPlan.findMany({
    where: { ...where, status: { not: 'arriving' } },
    orderBy: { id: 'desc' },
    take: MOST_LISTED,
    include: { user: { select: { name: true } }, progress: true },
  })
  const held = await plansUnderWay(db)
  return plans.map(({ user, progress, userId: _, institutionId: __, ...plan }) => {
    const begins = progress !== null && progress.begunAt.getTime() > Date.now() - BEGINNING_MS && !plan.problem
    const percent = progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0
    const state = stateOf(plan, progress?.work, held.has(plan.id), begins)
    return { ...plan, who: user?.name ?? null, state, percent }
  })
}

function stateOf(
  plan: Pick<ImportPlan, 'status' | 'checkedAt' | 'createdAt'>,
  work: string | undefined,
  held: boolean,
  begins: boolean,
): PlanState {
  if (plan.status === 'applied' || plan.status === 'faulty') return plan.status
  if (plan.status === 'unchecked') return held || begins ? 'checking' : 'interrupted'
  if (held || (begins && work !== 'check')) return work === 'apply' ? 'applying' : 'waiting'
  return isOver(plan) ? 'over' : 'ready'
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
  const rows = await db.$queryRaw<Found[]>`
    SELECT row, key, subject, record_id AS "recordId", effect, waits, editorial_status AS was, before, after FROM import_row
    WHERE plan_id = ${planId} AND ${isShown} ORDER BY row LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`
  return rows.map(({ before, after, was, subject, ...row }) => {
    const form = formOf(subject)
    return {
      ...row,
      comesBack: was !== null && was !== 'published',
      changes: after ? changesBetween(before ?? recordOf({}, form), after, form) : [],
    }
  })
}

type State = Record<string, unknown>
type Found = Omit<ShownRow, 'comesBack' | 'changes'> & {
  subject: 'programs' | 'institutions'
  before: State | null
  after: State | null
  was: string | null
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
