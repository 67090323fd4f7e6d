import type { Answers } from '@/lib/money/my-price/answers'
import { priceOf } from '@/lib/money/my-price/bill'
import { type Costs, START, sumsByTerm } from '@/lib/money/my-price/sums-by-term'

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
  const last = sumsByTerm(costs, terms).at(-1) ?? START
  const [price, visits] = [priceOf(costs.bill, terms), costs.visits * costs.visitCost]
  const cost = price + costs.books + visits
  const { scholarship, employer } = last
  return { price, books: costs.books, visits, scholarship, employer, outOfPocket: cost - scholarship - employer }
}

/** When each sum is paid, and when the employer's share comes: with the bill, after each term, or after the last one. */
export function cashFlow(costs: Costs, terms: number, pays: NonNullable<Answers['employer_pays']>): CashFlow {
  const steps: Step[] = []
  let [before, stillOut] = [START, 0]
  for (const [index, now] of sumsByTerm(costs, terms).entries()) {
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
