import type { TuitionBasis } from '@/generated/prisma/enums'
import type { Missing, Range, Rate, Work } from '@/lib/money/schema'

const ONE: Range = { low: 1, high: 1 }
const PREFERENCE: TuitionBasis[] = ['program_total', 'per_credit', 'per_course', 'per_term']

/** Those that come first by basis, then by year: several when a page states alternatives, such as for members. */
export function preferred(rates: Rate[]): Rate[] {
  const rank = (rate: Rate) => PREFERENCE.indexOf(rate.basis)
  const year = (rate: Rate) => rate.academicYearFrom ?? Number.NEGATIVE_INFINITY
  const [first] = rates.toSorted((a, b) => rank(a) - rank(b) || (year(a) === year(b) ? 0 : year(b) - year(a)))
  return rates.filter((rate) => first && rank(rate) === rank(first) && year(rate) === year(first))
}

/** How many units a rate is charged for; null: no page gives the number, or it is charged by the term. */
export function unitsOf({ basis }: Rate, work: Work): Range | null {
  if (basis === 'program_total') return ONE
  if (basis === 'per_credit' && work.creditsMin !== null) return { low: work.creditsMin, high: work.creditsMax }
  if (basis === 'per_course' && work.coursesRequired !== null) return courses(work)
  return null
}

/** The number that is wanting for a total. */
export function missingOf({ basis }: Rate): Missing {
  if (basis === 'per_credit') return 'credits'
  return basis === 'per_course' ? 'courses' : 'terms'
}

/** Whether a fee may concern those who pay a rate: an online fee may, where the rate holds for any mode. */
export function applies(fee: Rate, rate: Rate): boolean {
  return (
    (fee.residency === 'any' || rate.residency === 'any' || fee.residency === rate.residency) &&
    (fee.mode === 'any' || rate.mode === 'any' || fee.mode === rate.mode)
  )
}

/** Whether a fee is part of a total: surely charged to all who pay the rate, of the same year, and countable. */
export function isCounted(fee: Rate, rate: Rate, work: Work): boolean {
  if (!reaches(fee, rate) || fee.academicYear !== rate.academicYear) return false
  if (fee.feeBasis === 'once') return true
  if (fee.feeBasis === 'per_credit') return rate.basis === 'per_credit'
  return fee.feeBasis === 'per_course' && rate.basis !== 'program_total' && work.coursesRequired !== null
}

/** Whether all who pay a rate pay a fee too, as far as residency and mode go. */
export function reaches(fee: Rate, rate: Rate): boolean {
  return ['any', rate.residency].includes(fee.residency) && ['any', rate.mode].includes(fee.mode)
}

export function feeUnits({ feeBasis }: Rate, work: Work): Range {
  if (feeBasis === 'per_credit') return { low: work.creditsMin ?? 0, high: work.creditsMax }
  return feeBasis === 'per_course' ? courses(work) : ONE
}

function courses({ coursesRequired }: Work): Range {
  return { low: coursesRequired ?? 0, high: coursesRequired }
}
