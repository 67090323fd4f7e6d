import { expect, test } from 'vitest'
import { ask, sanJose } from '../../../support/my-price.ts'

// 16 × $541 = $8,656 in four parts of $2,164, and $70 with the first.
const four = { terms: '4' }

test('the price falls due in equal parts, and what is charged once in the first term', () => {
  expect(ask(sanJose, four).flow?.steps.map(({ paid }) => paid)).toEqual([223_400, 216_400, 216_400, 216_400])
})

test('an employer that pays when all is over leaves the whole sum to be laid out first', () => {
  const { outcome, flow } = ask(sanJose, { ...four, employer: '50', employer_pays: 'after' })
  expect(outcome).toMatchObject({ price: 872_600, employer: 436_300, outOfPocket: 436_300 })
  expect(flow).toMatchObject({ peak: 872_600, peakTerm: 4 })
  expect(flow?.steps.at(-1)).toMatchObject({ isAfterwards: true, back: 436_300, stillOut: 436_300 })
})

test('one that pays with each bill, or after each term, leaves less', () => {
  expect(ask(sanJose, { ...four, employer: '50', employer_pays: 'first' }).flow?.peak).toBe(436_300)
  // Half of what came before has come back when the last quarter is due: 8,726 − (2,234 + 2 × 2,164) / 2.
  expect(ask(sanJose, { ...four, employer: '50', employer_pays: 'term' }).flow?.peak).toBe(872_600 - 656_200 / 2)
})

test('when an employer pays is asked, and the total does not wait for it', () => {
  expect(ask(sanJose, { ...four, employer: '50' })).toMatchObject({
    outcome: { outOfPocket: 436_300 },
    flow: null,
    wants: ['employer_pays'],
  })
})

test('a sum without a percentage is all of the costs up to that sum', () => {
  expect(ask(sanJose, { employer_max: '2000' }).outcome).toMatchObject({ employer: 200_000, outOfPocket: 672_600 })
  expect(ask(sanJose, { employer_max: '20000' }).outcome).toMatchObject({ employer: 872_600, outOfPocket: 0 })
})

test('visits without their cost are asked for, and counted as nothing meanwhile', () => {
  expect(ask(sanJose, { ...four, visits: '2' })).toMatchObject({ outcome: { visits: 0 }, wants: ['visit_cost'] })
  const known = ask(sanJose, { ...four, visits: '2', visit_cost: '600' })
  expect(known.flow?.steps.map(({ cost }) => cost)).toEqual([283_400, 216_400, 276_400, 216_400])
})
