import { formatCount } from '@/lib/format'
import type { Work } from '@/lib/money/schema'

type Facts = Pick<Work, 'creditsMin' | 'creditsMax'> & { institution: { country: string } }

/** The least work that 34 CFR 600.2 sees behind a credit: an hour of class and two of other work a week, for 15 or 10 weeks. */
const HOURS_OF_A_CREDIT = { semester: 3 * 15, quarter: 3 * 10 }

/** The rule that the hours rest on; it is one of the United States. */
export const creditHourRule = {
  url: 'https://www.ecfr.gov/current/title-34/section-600.2',
  title: 'Definition of a credit hour, 34 CFR 600.2 (eCFR)',
  asOf: null,
}

/**
 * How many hours the credits stand for, as an assumption that names its rule; null where the rule does not hold, or the
 * number of credits is not known. No page says of which kind a program's credits are.
 */
export function hoursWords({ creditsMin, institution }: Facts): string | null {
  if (creditsMin === null || institution.country !== 'US') return null
  const hours = (each: number) => formatCount(Math.round(creditsMin * each))
  const { semester, quarter } = HOURS_OF_A_CREDIT
  return (
    `At least ${hours(semester)} hours of class and study (${creditsMin} × ${semester}) if its credits are semester hours, ` +
    `${hours(quarter)} (${creditsMin} × ${quarter}) if they are quarter hours. This is our assumption, not the school’s word: ` +
    'U.S. rules take a credit for about an hour of class and two of other work a week, for 15 or 10 weeks.'
  )
}
