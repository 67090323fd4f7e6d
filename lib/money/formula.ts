import { formatMoney, formatRange } from './money'
import type { Part, PriceLine } from './price'
import { reaches } from './rates'
import type { Missing, Range, Rate } from './schema'

/** The sum with its numbers in it: "5 × $1,395 = $6,975", "16 × $541 + $70 = $8,726"; null without a total. */
export function formula(line: PriceLine): string | null {
  if (!line.total) return null
  const total = formatRange(line.total.low, line.total.high, line.currency)
  const left = terms(line)
  return left ? `${left} = ${total}` : total
}

/** The left side of the sum: "16 × $541 + $70"; null where a page states the total itself, or there is none. */
export function terms({ parts }: PriceLine): string | null {
  const isStated = parts.length === 1 && parts[0]?.rate.basis === 'program_total'
  return parts.length === 0 || isStated ? null : parts.map(term).join(' + ')
}

/** What keeps a total from being the whole price of this very program, in a few words each. */
export function caveats(line: PriceLine): string[] {
  const words = [feesBeside(line), line.rate.generalRate && "not this program's own rate"]
  return words.filter((each) => typeof each === 'string')
}

/** What a total is, by what it leaves out. */
export function totalLabel(line: PriceLine | undefined): string {
  if (!line || !feesBeside(line)) return 'Whole price'
  return line.parts.length > 1 ? 'Tuition and some fees' : 'Whole tuition'
}

/** What a rate is charged by: "a credit", "as a fee, once". */
export function basisLabel(rate: Rate): string {
  if (rate.basis !== 'fee') return BASIS[rate.basis]
  return rate.feeBasis ? FEE_BASIS[rate.feeBasis] : 'as a fee (no page says how it is charged)'
}

/** "$885.02 a credit", "$7,275 in all". */
export function rateLabel(rate: Rate): string {
  return `${formatMoney(rate)} ${basisLabel(rate)}`
}

/** Why there is no total, said of the one number that no page gives. */
export const MISSING: Record<Missing, string> = {
  credits: 'the number of credits is not stated',
  courses: 'the number of courses is not stated',
  terms: 'it is priced by the term, and the number of terms is not stated',
}

const BASIS = {
  per_credit: 'a credit',
  per_course: 'a course',
  per_term: 'a term',
  program_total: 'in all',
} as const

const FEE_BASIS = {
  once: 'as a fee, once',
  per_credit: 'a credit, as a fee',
  per_course: 'a course, as a fee',
  per_term: 'a term, as a fee',
  deposit: 'as a deposit, which counts toward the price',
  included: 'as a fee that is part of the price',
} as const

/** Whether fees come on top of a price, as far as pages tell; null: none are named. */
export function feesBeside({ rate, notCounted }: PriceLine): string | null {
  const fees = notCounted.filter(({ basis, feeBasis }) => basis === 'fee' && !isInPrice(feeBasis))
  if (rate.feesIncluded === false || fees.some((fee) => fee.feeBasis && reaches(fee, rate)))
    return 'some fees are extra'
  return fees.length > 0 ? 'some fees may be extra' : null
}

function isInPrice(feeBasis: Rate['feeBasis']): boolean {
  return feeBasis === 'deposit' || feeBasis === 'included'
}

function term({ rate, units }: Part): string {
  const amount = formatMoney(rate)
  return units.low === 1 && units.high === 1 && rate.basis !== 'per_course' ? amount : `${count(units)} × ${amount}`
}

function count({ low, high }: Range): string {
  if (high === null) return `at least ${low}`
  return high === low ? String(low) : `${low}–${high}`
}
