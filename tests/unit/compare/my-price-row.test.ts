import { expect, test } from 'vitest'
import { myPriceFacts } from '@/components/compare/facts/my-price'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

test('an answer for all that a program has no use for is said in its column', () => {
  const [inAll] = myPriceFacts([['accepted', '3']])
  const said = (basis: 'program_total' | 'per_credit') =>
    JSON.stringify(inAll?.say(programPage({ rates: [rate({ basis })], creditsMin: 12, creditsMax: 12 })))
  expect(said('program_total')).toContain(
    'Credits of mine that they accept is not used: your price is not by the credit',
  )
  expect(said('per_credit')).not.toContain('not used')
})

test('credits that are named for all count where the pages leave the number open, and are passed over in silence elsewhere', () => {
  const [inAll] = myPriceFacts([['credits', '15']])
  const said = (creditsMax: number | null) =>
    JSON.stringify(
      inAll?.say(programPage({ rates: [rate({ basis: 'per_credit', amount: 10_000 })], creditsMin: 12, creditsMax })),
    )
  expect(said(null)).toContain('$1,500')
  expect(said(12)).toContain('$1,200')
  expect(said(12)).not.toContain('not used')
})

test('the sum names the fees of each term that it holds', () => {
  const [inAll] = myPriceFacts([['terms', '4']])
  const rates = [
    rate({ basis: 'per_credit', feesIncluded: false }),
    rate({ basis: 'fee', feeBasis: 'per_term', amount: 35_477 }),
  ]
  const said = JSON.stringify(inAll?.say(programPage({ rates, creditsMin: 15, creditsMax: 15 })))
  expect(said).toContain('some fees are extra","of which $354.77 in each of 4 terms are counted')
})
