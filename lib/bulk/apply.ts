import 'server-only'
import type { ImportPlan } from '@/generated/prisma/client.ts'
import { archiveMissing, lockMissing } from '@/lib/bulk/archive-missing'
import { runJob, type Tell } from '@/lib/bulk/job'
import { isOver } from '@/lib/bulk/plan'
import { lockAndCompare } from '@/lib/bulk/stale'
import { writeRows } from '@/lib/bulk/write-rows'
import { tags } from '@/lib/cache'
import type { Transaction } from '@/lib/import-export/kind'

/** What becomes of programs with edits that wait: they are left out of the import, or the edits give way to it. */
export type Waiting = 'leave' | 'replace'

export interface ApplyWish {
  planId: number
  userId: number | null
  waiting: Waiting
  /** How many programs that the file does not have are to be archived, as somebody was told; null: none. */
  archive: number | null
}

export type Applied =
  | { outcome: 'applied'; tags: string[] }
  /** It has faults, was imported already, or is under way. */
  | { outcome: 'not ready' }
  /** It was checked against what is no longer so; nothing was written. */
  | { outcome: 'outdated'; sentence: string }

/** With it the loader of the catalogue and every import wait for each other (lib/import-export/load.ts). */
const ONE_AT_A_TIME = 20261122

/** Writes what the check of a file found, all of it or nothing, in one transaction. */
export async function apply(wish: ApplyWish): Promise<Applied> {
  const applied = await runJob(wish.planId, (tx, tell) => applyIn(tx, wish, tell))
  return applied ?? { outcome: 'not ready' }
}

async function applyIn(tx: Transaction, { planId, userId, waiting, archive }: ApplyWish, tell: Tell): Promise<Applied> {
  const plan = await tx.importPlan.findUniqueOrThrow({ where: { id: planId } })
  if (plan.status !== 'ready') return { outcome: 'not ready' }
  if (isOver(plan)) return outdated(tx, planId, 'It was checked more than a day ago.')
  await tell('wait', 0, 1)
  // Released when the transaction ends, also when this process is killed.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ONE_AT_A_TIME})`
  const total = plan.added + plan.changed - (waiting === 'leave' ? plan.waiting : 0)
  await tell('apply', 0, total)
  const stale = await lockAndCompare(tx, planId, waiting)
  if (stale) return outdated(tx, planId, stale)
  const missing = archive === null ? [] : await lockMissing(tx, plan)
  if (archive !== null && archive !== missing.length) {
    return outdated(tx, planId, 'The number of programs that the file does not have is another one now.')
  }
  const note = `Import of ${plan.fileName}`
  const author = { userId, note }
  const written = await writeRows(tx, { planId, waiting, ...author }, (done) => tell('apply', done, total))
  await archiveMissing(tx, missing, author)
  const data = { status: 'applied', appliedAt: new Date(), archived: missing.length, problem: null } as const
  await tx.importPlan.update({ where: { id: planId }, data: { ...data, ...countsOf(plan, waiting) } })
  // Rows and file are of no more use; the history has what was written.
  await tx.importChunk.deleteMany({ where: { planId } })
  return { outcome: 'applied', tags: tagsOf([...written, ...missing.map(({ key }) => key)]) }
}

/** What was changed, and what was left out since edits wait. */
function countsOf({ changed, waiting: withEdits }: ImportPlan, waiting: Waiting) {
  const leftOut = waiting === 'leave' ? withEdits : 0
  return { changed: changed - leftOut, waiting: leftOut }
}

async function outdated(tx: Transaction, planId: number, reason: string): Promise<Applied> {
  const sentence = `Nothing was written. ${reason} Check the file again.`
  await tx.importPlan.update({ where: { id: planId }, data: { problem: sentence } })
  return { outcome: 'outdated', sentence }
}

function tagsOf(keys: string[]): string[] {
  if (keys.length === 0) return []
  const found = keys.flatMap((key) => {
    const [institution = '', program] = key.split('/')
    return program
      ? [tags.program(institution, program), tags.institution(institution)]
      : [tags.institution(institution)]
  })
  return [...new Set([tags.programs, tags.institutions, tags.topics, ...found])]
}
