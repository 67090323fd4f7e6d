import { lastYear } from '@/lib/import-export/dates'
import { isOldYear } from '@/lib/programs/freshness'

type Words = { name: string; amountText: string | null; eligibility: string | null }

/** The date of the page that an option was read from. */
export type OptionPage = { asOfText: string | null; asOfYear: number | null }

/** The page that an option was read from, where it is among the sources of a program. */
export function pageAmong(sources: (OptionPage & { url: string })[], url: string | null): OptionPage | null {
  return sources.find((source) => source.url === url) ?? null
}

/** Why nobody should count on an option: "Ended", or the old year that it is from; null: nothing speaks against it. */
export function doubtOf(option: Words, page: OptionPage | null, today = new Date()): string | null {
  if (/^past\b/i.test(option.eligibility ?? '')) return 'Ended'
  const { name, amountText, eligibility } = option
  const year = lastYear([name, amountText, eligibility].filter(Boolean).join('. ')) ?? page?.asOfYear ?? null
  return isOldYear(year, today) ? `From ${year}` : null
}
