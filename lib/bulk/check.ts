import 'server-only'
import type { ImportPlan, Prisma } from '@/generated/prisma/client.ts'
import { runJob, type Tell } from '@/lib/bulk/job'
import { judgeRows, readKnown, type Verdict } from '@/lib/bulk/judge-rows'
import { bytesOf, encodingOf, separatorOf } from '@/lib/bulk/plan'
import type { Transaction } from '@/lib/import-export/kind'
import { Decoded } from '@/lib/import-export/sheet/encoding'
import { readCsv } from '@/lib/import-export/sheet/read-csv'
import { readJson } from '@/lib/import-export/sheet/read-json'
import type { SheetFault, SheetRow } from '@/lib/import-export/sheet/sheet-row'

const BATCH = 100
/** Above it a file is not read on: the memory for what stands twice would grow without an end. */
const MOST_ROWS = 100_000
/** So many are kept for somebody to read. */
const MOST_FAULTS = 50_000

/** Reads a file that is kept, checks every row, and notes what each would change, or every fault. False: under way already. */
export async function check(planId: number): Promise<boolean> {
  return (await runJob(planId, (tx, tell) => checkIn(tx, planId, tell))) !== null
}

async function checkIn(tx: Transaction, planId: number, tell: Tell): Promise<true> {
  const plan = await tx.importPlan.findUniqueOrThrow({ where: { id: planId } })
  if (plan.status === 'arriving' || plan.status === 'applied') return true
  await tx.importRow.deleteMany({ where: { planId } })
  await tx.importFault.deleteMany({ where: { planId } })
  const counts = { rows: 0, added: 0, changed: 0, unchanged: 0, waiting: 0, faults: 0 }
  const known = await readKnown(tx, plan.format === 'json')
  for await (const rows of batched(rowsOf(tx, plan, (read) => tell('check', read, plan.size)))) {
    const { verdicts, faults } = await judgeRows(tx, rows, known)
    await note(tx, planId, verdicts, faults.slice(0, Math.max(0, MOST_FAULTS - counts.faults)))
    counts.rows += rows.filter(({ about }) => about === 'program').length
    counts.faults += faults.length
    for (const { effect, waits } of verdicts) {
      counts[effect] += 1
      if (waits && effect !== 'unchanged') counts.waiting += 1
    }
    if (counts.rows <= MOST_ROWS) continue
    const reason = `the file has more than ${MOST_ROWS.toLocaleString('en')} rows, and was read no further: send it in parts`
    await note(tx, planId, [], [{ row: rows.at(-1)?.row ?? 0, column: '', value: '', reason }])
    counts.faults += 1
    break
  }
  if (counts.rows === 0 && counts.faults === 0) {
    await note(tx, planId, [], [{ row: 1, column: '', value: '', reason: 'the file names no program' }])
    counts.faults = 1
  }
  const status = counts.faults > 0 ? 'faulty' : 'ready'
  const data = { ...counts, status, institutionId: known.scope, problem: null, checkedAt: new Date() } as const
  await tx.importPlan.update({ where: { id: planId }, data })
  return true
}

function rowsOf(tx: Transaction, plan: ImportPlan, onRead: (bytes: number) => void): AsyncGenerator<SheetRow> {
  const encoding = encodingOf(plan)
  const text = new Decoded(bytesOf(tx, plan.id, onRead), encoding)
  return plan.format === 'json' ? readJson(text) : readCsv(text, { encoding, separator: separatorOf(plan) })
}

async function* batched(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow[]> {
  let batch: SheetRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function note(tx: Transaction, planId: number, verdicts: Verdict[], faults: SheetFault[]) {
  await tx.importRow.createMany({
    data: verdicts.map(({ before, after, ...verdict }) => ({
      ...verdict,
      planId,
      ...(after === undefined ? {} : { after: after as Prisma.InputJsonObject }),
      ...(before === undefined ? {} : { before: before as Prisma.InputJsonObject }),
    })),
  })
  await tx.importFault.createMany({ data: faults.map((fault) => ({ ...fault, planId })) })
}
