import 'server-only'
import { after } from 'next/server'
import { requireEditor, requireOwner } from '@/lib/auth/guard'
import { type Applied, apply, type Waiting } from '@/lib/bulk/apply'
import { countMissing, type MissingProgram, readMissing } from '@/lib/bulk/archive-missing'
import { check } from '@/lib/bulk/check'
import { exported } from '@/lib/bulk/export'
import type { ExportFormat } from '@/lib/bulk/export-formats'
import { isUnderWay } from '@/lib/bulk/job'
import { CutOff, drain, piecesOf, uploadedFile } from '@/lib/bulk/multipart'
import { type Kept, keepFile, MOST_BYTES } from '@/lib/bulk/plan'
import { readFaults, readPlan, readPlans, readRows, type ShownPlan, type ShownRow } from '@/lib/bulk/preview'
import type { Show } from '@/lib/bulk/shows'
import { writeCsv } from '@/lib/csv'
import { db } from '@/lib/db'
import { expire } from '@/lib/editing/expire'
import type { Encoding } from '@/lib/import-export/sheet/encoding'
import type { Separator } from '@/lib/import-export/sheet/separator'
import type { SheetFault } from '@/lib/import-export/sheet/sheet-row'
import { readScope } from '@/lib/search/finding/scope'
import type { Filters } from '@/lib/search/parameters'

/** The files of the last day. */
export async function getPlans(): Promise<ShownPlan[]> {
  await requireEditor()
  return readPlans(db)
}

/** A file that is kept, and where it stands; null: there is none. */
export async function getPlan(id: number): Promise<ShownPlan | null> {
  await requireEditor()
  return readPlan(db, id)
}

/** What rows of a file would do, a page of them. */
export async function getRows(planId: number, show: Show, page: number): Promise<ShownRow[]> {
  await requireEditor()
  return readRows(db, planId, show, page)
}

/** The first faults of a file. */
export async function getFaults(planId: number, limit: number): Promise<SheetFault[]> {
  await requireEditor()
  return readFaults(db, planId, 0n, limit)
}

/** All faults of a file, as a CSV. */
export async function getFaultFile(planId: number): Promise<AsyncGenerator<string>> {
  await requireEditor()
  return faultFile(planId)
}

/** Keeps the file of a form, and starts to check it; what is refused is read to its end all the same. */
export async function keepUpload(request: Request): Promise<Kept> {
  const editor = await requireEditor()
  const pieces = piecesOf(request)
  const file = await uploadedFile(request, pieces)
  const kept: Kept = file
    ? await keepFile(db, file.bytes, { fileName: file.name, userId: editor.id, mostBytes: MOST_BYTES }).catch(
        refuseCutOff,
      )
    : { outcome: 'refused', reason: 'form' }
  if (kept.outcome === 'kept') await begin(kept.planId, 'check', () => check(kept.planId))
  else await drain(pieces)
  return kept
}

function refuseCutOff(error: unknown): Kept {
  if (error instanceof CutOff) return { outcome: 'refused', reason: 'form' }
  throw error
}

/** Checks a file again, as somebody says that it is written. */
export async function startCheck(
  planId: number,
  choice: { encoding?: Encoding; separator?: Separator },
): Promise<void> {
  await requireEditor()
  if (await isUnderWay(db, planId)) return
  const data = { ...choice, status: 'unchecked', problem: null } as const
  const { count } = await db.importPlan.updateMany({
    where: { id: planId, status: { notIn: ['applied', 'arriving'] } },
    data,
  })
  if (count > 0) await begin(planId, 'check', () => check(planId))
}

/** Imports a file that was checked, beside what the server does else. */
export async function startImport(planId: number, waiting: Waiting): Promise<void> {
  const editor = await requireEditor()
  await beginImport(planId, () => apply({ planId, userId: editor.id, waiting, archive: null }))
}

/** The same, and archives what the file does not have: as many as the owner was told. */
export async function startReplacement(planId: number, waiting: Waiting, archive: number): Promise<void> {
  const owner = await requireOwner()
  await beginImport(planId, () => apply({ planId, userId: owner.id, waiting, archive }))
}

/** What an import that replaces would archive. */
export async function getMissing(planId: number): Promise<{ count: number; first: MissingProgram[] }> {
  await requireOwner()
  const plan = await db.importPlan.findUniqueOrThrow({ where: { id: planId } })
  return { count: await countMissing(db, plan), first: await readMissing(db, plan, 50) }
}

/** Forgets a file. One that is being checked or imported is kept. */
export async function discardPlan(planId: number): Promise<void> {
  await requireEditor()
  if (await isUnderWay(db, planId)) return
  await db.importPlan.deleteMany({ where: { id: planId } })
}

/** Public programs as a file that can be imported again; null: all of them. */
export async function getExport(format: ExportFormat, filters: Filters | null): Promise<AsyncGenerator<string>> {
  await requireEditor()
  return exported(db, { format, scope: filters && (await readScope(filters)) })
}

async function beginImport(planId: number, work: () => Promise<Applied>) {
  const { count } = await db.importPlan.updateMany({ where: { id: planId, status: 'ready' }, data: { problem: null } })
  if (count === 0) return
  await begin(planId, 'wait', async () => {
    const applied = await work()
    if (applied.outcome === 'applied') expire(applied.tags)
  })
}

/** Goes on after the answer: with what Next needs to expire what it keeps. */
async function begin(planId: number, work: 'check' | 'wait', job: () => Promise<unknown>) {
  const progress = { work, done: 0, total: 1, begunAt: new Date() }
  await db.importProgress.upsert({ where: { planId }, create: { planId, ...progress }, update: progress })
  after(() => job().catch((error) => console.error('An import ended:', error instanceof Error ? error.message : error)))
}

async function* faultFile(planId: number): AsyncGenerator<string> {
  yield writeCsv([['row', 'column', 'value', 'what is wrong']])
  let last = 0n
  for (;;) {
    const faults = await readFaults(db, planId, last, 1_000)
    if (faults.length === 0) return
    yield writeCsv(faults.map(({ row, column, value, reason }) => [row, column, value, reason])).slice(1)
    last = faults.at(-1)?.id ?? last
  }
}
