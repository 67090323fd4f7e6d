import { expect, test } from 'vitest'
import { assumptionsOf } from '@/lib/money/my-price/assumptions'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { ask, sanJose } from '../../../support/my-price.ts'

test('every answer that they assume is named, with the field that changes it', () => {
  const my = ask(sanJose, {
    ...{ terms: '4', accepted: '4', books: '300', visits: '1', visit_cost: '500', scholarship: '1000', fees: '20' },
    ...{ employer: '50', employer_max: '3000', employer_pays: 'after' },
  })
  expect(assumptionsOf(my).map(({ field }) => field)).toEqual([
    ...['accepted', 'fees', 'terms', 'books', 'visits', 'scholarship', 'employer', 'employer_pays'],
  ])
})

test('what nobody said is named as left out', () => {
  expect(leftOutOf(ask(sanJose)).map(({ field }) => field)).toEqual(['books', 'visits'])
  expect(leftOutOf(ask(sanJose, { books: '0', visits: '0' }))).toEqual([])
})

test('fees that pages name without an amount, or for some, are left out with a question to the school', () => {
  const fees = leftOutOf(ask('university-of-arizona/archival-studies-certificate', { mode: 'online' }))
  expect(fees[0]).toMatchObject({ field: 'fees', askSchool: expect.stringMatching(/^Which fees/) })
  const older = leftOutOf(ask('syracuse-university/school-media'))
  expect(older[0]?.words).toBe('$75 as a fee, once, year not stated.')
})
