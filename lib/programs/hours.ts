import { formatCount } from '@/lib/format'
import type { Work } from '@/lib/money/schema'
import { creditsLabel } from '@/lib/programs/work'

type Facts = Pick<Work, 'creditsMin' | 'creditsMax'> & { institution: { country: string } }

/** The least work that 34 CFR 600.2 sees behind a credit: an hour of class and two of other work a week, for 15 or 10 weeks. */
export const HOURS_OF_A_CREDIT = { semester: 3 * 15, quarter: 3 * 10 }

/** The rule that the hours rest on; it is one of the United States. */
export const creditHourRule = {
  url: 'https://www.ecfr.gov/current/title-34/section-600.2',
  title: 'Definition of a credit hour, 34 CFR 600.2 (eCFR)',
  asOf: null,
}

/**
 * The hours that the credits stand for, from the fewest credits as quarter hours to the most as semester hours: no page says
 * of which kind a program's credits are. Null where the rule does not hold, or the number of credits is not known.
 */
export function hoursOf({ creditsMin, creditsMax, institution }: Facts): { least: number; most: number } | null {
  const [fewest, most] = [creditsMin ?? creditsMax, creditsMax ?? creditsMin]
  if (fewest === null || most === null || institution.country !== 'US') return null
  return { least: fewest * HOURS_OF_A_CREDIT.quarter, most: most * HOURS_OF_A_CREDIT.semester }
}

/** The hours, as an assumption that names its rule. `whose`: of which credits, to follow their number. */
export function hoursWords(program: Facts, whose = ''): string | null {
  const range = hoursOf(program)
  if (!range) return null
  const { creditsMin, creditsMax } = program
  const sum = (credits: number | null, hours: number) => `${credits} × ${hours}`
  const { semester, quarter } = HOURS_OF_A_CREDIT
  const open = creditsMax === null ? 'At least ' : creditsMin === null ? 'At most ' : ''
  const of = whose && ` for the ${creditsLabel({ ...program, coursesRequired: null })} ${whose}`
  return (
    `${open}${formatCount(Math.round(range.least))} to ${formatCount(Math.round(range.most))} hours of class and study${of}: ` +
    `${sum(creditsMin ?? creditsMax, quarter)} if its credits are quarter hours, ` +
    `${sum(creditsMax ?? creditsMin, semester)} if they are semester hours. This is our assumption, not the school’s word: ` +
    'U.S. rules take a credit for at least an hour of class and two of other work a week, for 10 or 15 weeks.'
  )
}
