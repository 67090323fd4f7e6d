import type { PriceLine } from '@/lib/money/price'
import { reaches } from '@/lib/money/rates'
import type { Rate } from '@/lib/money/schema'

/** What the school charges, in minor units, by when: at the start, in equal parts, and in each term. */
export type Bill = { once: number; spread: number; eachTerm: number }

/**
 * The bill of a price whose number of credits or courses is known; null: it is not. `fees` a term are the reader's own
 * figure, in place of those that pages state.
 */
export function billOf(line: PriceLine, fees: number | null): Bill | null {
  const eachTerm = fees ?? sum(termFees(line))
  if (line.missing === 'terms') return { once: sum(onceFees(line)), spread: 0, eachTerm: eachTerm + line.rate.amount }
  if (!line.total || line.total.low !== line.total.high) return null
  const once = line.parts.filter(({ rate }) => rate.basis === 'fee' && rate.feeBasis === 'once')
  const onceTotal = once.reduce((total, part) => total + part.total.low, 0)
  return { once: onceTotal, spread: line.total.low - onceTotal, eachTerm }
}

export function priceOf({ once, spread, eachTerm }: Bill, terms: number): number {
  return once + spread + eachTerm * terms
}

/** The fees a term that all who pay a price pay too, of its year: they count once the number of terms is known. */
export function termFees(line: PriceLine): Rate[] {
  return surelyCharged(line).filter(({ feeBasis }) => feeBasis === 'per_term')
}

/** The fees beside a total that count here, since the reader says how many terms there are. */
export function feesCounted(line: PriceLine): Rate[] {
  return [...termFees(line), ...onceFees(line)]
}

/** Every rate that a bill rests on; the fees a term of the pages give way to the reader's own. */
export function ratesUsed(line: PriceLine, fees: number | null): Rate[] {
  const rates = line.parts.length > 0 ? line.parts.map(({ rate }) => rate) : [line.rate]
  return [...rates, ...feesCounted(line).filter(({ feeBasis }) => fees === null || feeBasis !== 'per_term')]
}

/** What the pages state in place of a price by its unit, for the same year: which one holds may depend on the load. */
export function ratesBeside({ rate, academicYear, notCounted }: PriceLine): Rate[] {
  if (rate.basis === 'program_total') return []
  return notCounted.filter((other) => other.basis !== 'fee' && other.academicYear === academicYear)
}

/** A price by the term has no total before, and so no fees in it. */
function onceFees(line: PriceLine): Rate[] {
  return line.missing === 'terms' ? surelyCharged(line).filter(({ feeBasis }) => feeBasis === 'once') : []
}

/** Of the fees that a total leaves out, those that everybody pays who pays the price, of its year. */
function surelyCharged({ notCounted, rate, academicYear }: PriceLine): Rate[] {
  return notCounted.filter((fee) => fee.basis === 'fee' && reaches(fee, rate) && fee.academicYear === academicYear)
}

function sum(rates: Rate[]): number {
  return rates.reduce((total, { amount }) => total + amount, 0)
}
