import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assumptionsOf } from '@/lib/money/my-price/assumptions'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { myPrice } from '@/lib/money/my-price/my-price'
import { anyRates, anyWork } from '../../../support/prices.ts'

test('whatever pages state and readers write, there is an answer or something to ask, and no sum below zero', () => {
  const anyText = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '1',
      '4',
      '12.5',
      '50',
      '1200',
      'in_state',
      'online',
      'after',
      'first',
      '-1',
      'NaN',
      '1e9',
      '٣',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  const anyQuery = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(anyText, fc.array(anyText)))
  fc.assert(
    fc.property(anyRates, anyWork, fc.option(fc.boolean()), anyQuery, (rates, work, fullyOnline, query) => {
      const my = myPrice({ ...work, rates, fullyOnline, institution: { country: 'US' } }, query)
      if (!my.outcome || !my.flow) expect(my.wanting.length).toBeGreaterThan(0)
      expect(my.outcome?.outOfPocket ?? 0).toBeGreaterThanOrEqual(0)
      if (my.flow) expect(my.flow.peak).toBeGreaterThanOrEqual(my.outcome?.outOfPocket ?? 0)
      for (const { words } of [...assumptionsOf(my), ...leftOutOf(my)]) expect(words).toMatch(/\.$/)
    }),
    { numRuns: 500 },
  )
})

const FIELDS = [
  ...['live', 'mode', 'rate', 'credits', 'courses', 'accepted', 'price', 'fees', 'books', 'visits', 'visit_cost'],
  ...['scholarship', 'employer', 'employer_max', 'employer_of', 'employer_pays', 'terms', '__proto__', 'other'],
]
