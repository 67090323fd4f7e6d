import type { Answers } from '@/lib/money/my-price/answers'
import { type Bill, priceOf } from '@/lib/money/my-price/bill'

/** What it costs and who helps, in minor units of one currency. */
export type Costs = {
  bill: Bill
  books: number
  visits: number
  visitCost: number
  scholarship: number
  employer: Employer | null
}
export type Employer = {
  /** In hundredths of a percent. */
  share: number
  most: number | null
  covers: NonNullable<Answers['employer_of']>
}

/** All of it: what the school charges, what comes beside it, what help takes off, and what is left to the reader. */
export type Outcome = {
  price: number
  books: number
  visits: number
  scholarship: number
  employer: number
  outOfPocket: number
}

/** A term, or the time after the last: what I pay, what comes back at its end, and what I have laid out before and after that. */
export type Step = {
  term: number
  isAfterwards: boolean
  cost: number
  help: number
  paid: number
  back: number
  laidOut: number
  stillOut: number
}
export type CashFlow = { steps: Step[]; peak: number; peakTerm: number }

export function outcomeOf(costs: Costs, terms: number): Outcome {
  const last = running(costs, terms).at(-1) ?? START
  const [price, visits] = [priceOf(costs.bill, terms), costs.visits * costs.visitCost]
  const cost = price + costs.books + visits
  const { scholarship, employer } = last
  return { price, books: costs.books, visits, scholarship, employer, outOfPocket: cost - scholarship - employer }
}

/** When each sum is paid, and when the employer's share comes: with the bill, after each term, or after the last one. */
export function cashFlow(costs: Costs, terms: number, pays: NonNullable<Answers['employer_pays']>): CashFlow {
  const steps: Step[] = []
  let [before, stillOut] = [START, 0]
  for (const [index, now] of running(costs, terms).entries()) {
    const [cost, employer] = [now.cost - before.cost, now.employer - before.employer]
    const help = now.scholarship - before.scholarship + (pays === 'first' ? employer : 0)
    const back = pays === 'term' ? employer : 0
    const laidOut = stillOut + cost - help
    stillOut = laidOut - back
    steps.push({ term: index + 1, isAfterwards: false, cost, help, paid: cost - help, back, laidOut, stillOut })
    before = now
  }
  if (pays === 'after' && before.employer > 0)
    steps.push({
      ...{ term: terms + 1, isAfterwards: true, cost: 0, help: 0, paid: 0, back: before.employer },
      ...{ laidOut: stillOut, stillOut: stillOut - before.employer },
    })
  const peak = Math.max(...steps.map(({ laidOut }) => laidOut))
  return { steps, peak, peakTerm: steps.find(({ laidOut }) => laidOut === peak)?.term ?? 1 }
}

type Running = { cost: number; billed: number; scholarship: number; employer: number }
const START: Running = { cost: 0, billed: 0, scholarship: 0, employer: 0 }

/**
 * Sums up to the end of each term. A scholarship comes off the school's bills first, in proportion to them, and what is
 * left of it off books and visits; the employer's share is of what remains. Sums so far are rounded, not the terms: so
 * that no cent is lost, and nothing paid ever comes back by rounding.
 */
function running({ bill, books, visits, visitCost, scholarship, employer }: Costs, terms: number): Running[] {
  const [allBilled, allBeside] = [priceOf(bill, terms), books + visits * visitCost]
  const offBills = Math.min(scholarship, allBilled)
  const offBeside = Math.min(scholarship - offBills, allBeside)
  let before = { billed: 0, beside: 0, offBills: 0, offBeside: 0 }
  return Array.from({ length: terms }, (_, index) => {
    const [term, part] = [index + 1, (index + 1) / terms]
    const billed = bill.once + Math.round(bill.spread * part) + bill.eachTerm * term
    const beside = Math.round(books * part) + Math.ceil(visits * part) * visitCost
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
