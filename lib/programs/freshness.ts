import { dayOf } from '@/lib/days'

/** How old a record may be before its face says so. */
const STALE_AFTER_DAYS = 365
const OLD_AFTER_YEARS = 2

export type DatedSource = { asOfText: string | null; asOfYear: number | null }

export type Freshness = {
  /** ISO date of the day on which an editor last compared the record with its sources; null: not yet. */
  checkedOn: string | null
  isStale: boolean
  /** The newest date that any of its sources carries, as the page words it; null: none carries one. */
  newest: { text: string; isOld: boolean } | null
  sources: number
  undated: number
}

export function freshnessOf(checkedOn: Date | null, sources: DatedSource[], today = new Date()): Freshness {
  const dated = sources.filter((source) => source.asOfYear !== null)
  const [newest] = dated.toSorted((a, b) => Number(b.asOfYear) - Number(a.asOfYear))
  return {
    checkedOn: dayOf(checkedOn),
    isStale: !checkedOn || today.getTime() - checkedOn.getTime() > STALE_AFTER_DAYS * 86_400_000,
    newest: newest?.asOfText ? { text: newest.asOfText, isOld: isOldYear(newest.asOfYear, today) } : null,
    sources: sources.length,
    undated: sources.length - dated.length,
  }
}

/** Whether a year (such as the one in which an academic year ends) is too long ago to rely on. */
export function isOldYear(year: number | null, today = new Date()): boolean {
  return year !== null && today.getFullYear() - year > OLD_AFTER_YEARS
}
