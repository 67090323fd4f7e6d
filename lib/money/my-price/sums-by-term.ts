import type { Answers } from '@/lib/money/my-price/answers'
import { type Bill, priceOf } from '@/lib/money/my-price/bill'

/** What it costs and who helps, in minor units of one currency. */
export type Costs = {
  bill: Bill
  books: number
  visits: number
  visitCost: number
  scholarship: number
  scholarshipCovers: NonNullable<Answers['scholarship_of']>
  employer: Employer | null
}
export type Employer = {
  /** In hundredths of a percent. */
  share: number
  most: number | null
  covers: NonNullable<Answers['employer_of']>
}

/** Sums up to the end of a term. */
type Sums = { cost: number; billed: number; scholarship: number; employer: number }
export const START: Sums = { cost: 0, billed: 0, scholarship: 0, employer: 0 }

/**
 * Sums up to the end of each term. A scholarship comes off the school's bills first, in proportion to them, and what is
 * left of it off books and visits where it covers them; the employer's share is of what remains. Sums so far are rounded, not the terms: so
 * that no cent is lost, and nothing paid ever comes back by rounding.
 */
export function sumsByTerm(costs: Costs, terms: number): Sums[] {
  const { bill, books, visits, visitCost, scholarship, scholarshipCovers, employer } = costs
  const [allBilled, allBeside] = [priceOf(bill, terms), books + visits * visitCost]
  const offBills = Math.min(scholarship, allBilled)
  const offBeside = scholarshipCovers === 'all' ? Math.min(scholarship - offBills, allBeside) : 0
  let before = { billed: 0, beside: 0, offBills: 0, offBeside: 0 }
  return Array.from({ length: terms }, (_, index) => {
    const [term, part] = [index + 1, (index + 1) / terms]
    const billed = bill.once + Math.round(bill.spread * part) + bill.eachTerm * term
    const beside = Math.round(books * part) + Math.ceil((visits * term) / terms) * visitCost
    before = {
      ...{ billed, beside },
      offBills: soFar(offBills, billed, allBilled, before.offBills + billed - before.billed),
      offBeside: soFar(offBeside, beside, allBeside, before.offBeside + beside - before.beside),
    }
    const off = before.offBills + before.offBeside
    const shared = billed - before.offBills + (employer?.covers === 'all' ? beside - before.offBeside : 0)
    const share = employer ? Math.min(Math.round(shared * (employer.share / 10_000)), employer.most ?? Infinity) : 0
    return { cost: billed + beside, billed, scholarship: off, employer: share }
  })
}

/** The part of some help that comes with a part of the costs, and never more than these. */
function soFar(help: number, cost: number, whole: number, most: number): number {
  return whole === 0 ? 0 : Math.min(Math.round(help * (cost / whole)), most)
}
