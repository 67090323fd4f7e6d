import 'server-only'
import { apply, type Waiting } from '@/lib/bulk/apply'
import { countMissing } from '@/lib/bulk/archive-missing'
import { check } from '@/lib/bulk/check'
import { openLongDb } from '@/lib/bulk/long-db'
import { keepFile } from '@/lib/bulk/plan'
import { readFaults, readPlan } from '@/lib/bulk/preview'
import { refusals } from '@/lib/bulk/refusals'
import type { SheetFault } from '@/lib/import-export/sheet/sheet-row'

interface Wish {
  fileName: string
  encoding?: string
  separator?: string
  dryRun: boolean
  /** Archive what the file does not have. */
  replace: boolean
  waiting: Waiting
}

export interface FileImported {
  ok: boolean
  summary: string
  /** The first of them. */
  faults: SheetFault[]
  faultCount: number
}

const MOST_FAULTS = 1_001
const TELL_MS = 500

/** Keeps, checks and imports a file in one go, as the command line does; `tell` hears how far it is. */
export async function importFile(
  pieces: AsyncIterable<Uint8Array>,
  { fileName, encoding, separator, dryRun, replace, waiting }: Wish,
  tell: (words: string, percent: number) => void = () => {},
): Promise<FileImported> {
  const db = openLongDb()
  try {
    const kept = await keepFile(db, pieces, { fileName, userId: null })
    if (kept.outcome === 'refused') return failed(refusals[kept.reason])
    const { planId } = kept
    const choice = { ...(encoding && { encoding }), ...(separator && { separator }) }
    await db.importPlan.update({ where: { id: planId }, data: choice })
    const hear = (words: string) => async () => tell(words, (await readPlan(db, planId))?.percent ?? 0)
    await watched(() => check(planId), hear('Checking'))
    const plan = await db.importPlan.findUniqueOrThrow({ where: { id: planId } })
    if (plan.status !== 'ready') {
      const faults = await readFaults(db, planId, 0n, MOST_FAULTS)
      await db.importPlan.delete({ where: { id: planId } })
      const count = `${plan.faults} ${plan.faults === 1 ? 'fault' : 'faults'}`
      return { ...failed(`Nothing was imported: ${count} in ${fileName}.`), faults, faultCount: plan.faults }
    }
    const archive = replace ? await countMissing(db, plan) : null
    const left = waiting === 'leave' ? plan.waiting : 0
    const said = inWords({ ...plan, changed: plan.changed - left, archived: archive ?? 0 })
    const leftOut = left > 0 ? `; ${left} left out, since they have edits that wait` : ''
    if (dryRun) {
      await db.importPlan.delete({ where: { id: planId } })
      return { ...failed(`${fileName} is sound. It would import: ${said}${leftOut}. Nothing was written.`), ok: true }
    }
    const applied = await watched(() => apply({ planId, userId: null, waiting, archive }), hear('Importing'))
    if (applied.outcome === 'outdated') return failed(applied.sentence)
    if (applied.outcome === 'not ready') return failed('Nothing was imported: somebody is at work on this file.')
    return { ...failed(`Imported ${fileName}: ${said}${leftOut}.`), ok: true }
  } finally {
    await db.$disconnect()
  }
}

/** "12 new, 179 unchanged". */
function inWords({
  added,
  changed,
  unchanged,
  archived,
}: Record<'added' | 'changed' | 'unchanged' | 'archived', number>) {
  const counts = Object.entries({ new: added, changed, unchanged, archived })
  return counts.flatMap(([words, count]) => (count > 0 ? [`${count} ${words}`] : [])).join(', ') || 'nothing'
}

function failed(summary: string): FileImported {
  return { ok: false, summary, faults: [], faultCount: 0 }
}

async function watched<Result>(work: () => Promise<Result>, look: () => Promise<void>): Promise<Result> {
  const timer = setInterval(() => look().catch(() => {}), TELL_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
