import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceOf } from '@/lib/money/my-price/bill'
import { cashFlow, outcomeOf } from '@/lib/money/my-price/cash-flow'
import { type Costs, sumsByTerm } from '@/lib/money/my-price/sums-by-term'

const amount = (max: number) => fc.oneof(fc.constant(0), fc.integer({ min: 0, max }))

const anyCosts: fc.Arbitrary<Costs> = fc.record({
  bill: fc.record({ once: amount(100_000_000), spread: amount(100_000_000), eachTerm: amount(100_000_000) }),
  books: amount(100_000_000),
  visits: fc.integer({ min: 0, max: 100 }),
  visitCost: amount(100_000_000),
  scholarship: amount(100_000_000),
  scholarshipCovers: fc.constantFrom('tuition', 'all'),
  employer: fc.option(
    fc.record({
      share: fc.integer({ min: 1, max: 10_000 }),
      most: fc.option(amount(100_000_000)),
      covers: fc.constantFrom('tuition', 'all'),
    }),
  ),
})
const anyTerms = fc.integer({ min: 1, max: 40 })
const anyWay = fc.constantFrom('first', 'term', 'after')
const total = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0)

test('what is paid is, at every term, what it cost so far less the help that came so far', () => {
  fc.assert(
    fc.property(anyCosts, anyTerms, anyWay, (costs, terms, pays) => {
      const { steps } = cashFlow(costs, terms, pays)
      for (const [index, step] of steps.entries()) {
        const soFar = steps.slice(0, index + 1)
        const [cost, help] = [total(soFar.map((each) => each.cost)), total(soFar.map((each) => each.help))]
        const backBefore = total(steps.slice(0, index).map((each) => each.back))
        expect(total(soFar.map((each) => each.paid))).toBe(cost - help)
        expect(step.laidOut).toBe(cost - help - backBefore)
        expect(step.stillOut).toBe(step.laidOut - step.back)
      }
    }),
  )
})

test('in the end it is the price, visits and books, less the scholarship and the employer, and never below zero', () => {
  fc.assert(
    fc.property(anyCosts, anyTerms, anyWay, (costs, terms, pays) => {
      const { price, books, visits, scholarship, employer, outOfPocket } = outcomeOf(costs, terms)
      expect(price).toBe(priceOf(costs.bill, terms))
      expect(books).toBe(costs.books)
      expect(visits).toBe(costs.visits * costs.visitCost)
      const covered = costs.scholarshipCovers === 'all' ? price + books + visits : price
      expect(scholarship).toBe(Math.min(costs.scholarship, covered))
      expect(outOfPocket).toBe(price + books + visits - scholarship - employer)
      expect(outOfPocket).toBeGreaterThanOrEqual(0)
      expect(cashFlow(costs, terms, pays).steps.at(-1)?.stillOut).toBe(outOfPocket)
    }),
  )
})

test('nothing is paid backwards: no term takes less than nothing, and nobody gets back more than was laid out', () => {
  fc.assert(
    fc.property(anyCosts, anyTerms, anyWay, (costs, terms, pays) => {
      for (const { cost, help, paid, back, stillOut } of cashFlow(costs, terms, pays).steps)
        for (const each of [cost, help, paid, back, stillOut]) expect(each).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the largest sum laid out is never less than what is left in the end, nor more than the whole cost', () => {
  fc.assert(
    fc.property(anyCosts, anyTerms, anyWay, (costs, terms, pays) => {
      const { peak, peakTerm, steps } = cashFlow(costs, terms, pays)
      const { price, books, visits, outOfPocket } = outcomeOf(costs, terms)
      expect(peak).toBeGreaterThanOrEqual(outOfPocket)
      expect(peak).toBeLessThanOrEqual(price + books + visits)
      expect(steps.find(({ term }) => term === peakTerm)?.laidOut).toBe(peak)
    }),
  )
})

test('an employer that pays later leaves more to lay out, and the same in the end', () => {
  fc.assert(
    fc.property(anyCosts, anyTerms, (costs, terms) => {
      const [first, term, after] = (['first', 'term', 'after'] as const).map((pays) => cashFlow(costs, terms, pays))
      expect(first?.peak).toBeLessThanOrEqual(term?.peak ?? 0)
      expect(term?.peak).toBeLessThanOrEqual(after?.peak ?? 0)
      expect(first?.steps.at(-1)?.stillOut).toBe(after?.steps.at(-1)?.stillOut)
    }),
  )
})

test('the employer pays its share of what the scholarship leaves, and no more than its maximum', () => {
  fc.assert(
    fc.property(anyCosts, anyTerms, (costs, terms) => {
      const { price, books, visits, scholarship, employer } = outcomeOf(costs, terms)
      const { share, most, covers } = costs.employer ?? { share: 0, most: null, covers: 'tuition' }
      const shared =
        covers === 'all' ? price + books + visits - scholarship : price - Math.min(costs.scholarship, price)
      expect(employer).toBe(Math.min(Math.round(shared * (share / 10_000)), most ?? Number.POSITIVE_INFINITY))
    }),
  )
})

test('as many visits as terms are one visit each term', () => {
  const visitsAlone = {
    bill: { once: 0, spread: 0, eachTerm: 0 },
    books: 0,
    scholarship: 0,
    scholarshipCovers: 'all',
    employer: null,
  } as const
  for (let terms = 1; terms <= 40; terms++)
    expect(sumsByTerm({ ...visitsAlone, visits: terms, visitCost: 1 }, terms).map(({ cost }) => cost)).toEqual(
      Array.from({ length: terms }, (_, index) => index + 1),
    )
})
