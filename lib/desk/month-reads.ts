import 'server-only'
import { db } from '@/lib/db'

const KNOWN_FOR_MS = 10 * 60_000

/** How often programs were read in thirty days, in two lists side by side. */
type MonthReads = { programs: number[]; reads: number[] }

let known: { until: number; reads: Promise<MonthReads> } | undefined

/**
 * Sums what may be hundreds of thousands of days, so once in ten minutes: it orders a list, and no count of it is watched as
 * it grows.
 */
export function monthReads(now = Date.now()): Promise<MonthReads> {
  if (!known || known.until < now) {
    known = { until: now + KNOWN_FOR_MS, reads: readMonth() }
    known.reads.catch(() => {
      known = undefined
    })
  }
  return known.reads
}

async function readMonth(): Promise<MonthReads> {
  const rows = await db.$queryRaw<{ program_id: number; reads: number }[]>`
    SELECT program_id, sum(reads)::int AS reads FROM program_read WHERE day > current_date - 30 GROUP BY program_id`
  return { programs: rows.map(({ program_id }) => program_id), reads: rows.map(({ reads }) => reads) }
}
