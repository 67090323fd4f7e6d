import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FieldName, Query } from '@/lib/money/my-price/answers'
import { assumptionsOf } from '@/lib/money/my-price/assumptions'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { type MyPrice, myPrice } from '@/lib/money/my-price/my-price'
import { anyRates, anyWork } from '../../../support/prices.ts'

const anyText = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '0',
      '1',
      '4',
      '12.5',
      '50',
      '1200',
      'in_state',
      'online',
      'all',
      'after',
      'first',
      '-1',
      'NaN',
      '1e9',
      '٣',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('whatever pages state and readers write, there is an answer or something to ask, and no sum below zero', () => {
  const anyQuery = fc.dictionary(fc.constantFrom(...FIELDS, '__proto__', 'other'), fc.oneof(anyText, fc.array(anyText)))
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

test('an answer without which the figures would be others is named among what they assume', () => {
  const program = fc.record({ rates: anyRates, work: anyWork, fullyOnline: fc.option(fc.boolean()) })
  fc.assert(
    fc.property(program, anyAnswers, fc.constantFrom(...FIELDS), ({ work, ...prices }, answers, field) => {
      const { [field]: answer, ...others }: Query = answers
      const ask = (query: Query) => myPrice({ ...work, ...prices, institution: { country: 'US' } }, query)
      const [my, without] = [ask(answers), ask(others)]
      fc.pre(my.outcome !== null && figures(my) !== figures(without))
      expect(assumptionsOf(my), `${field} ${answer}`).not.toEqual(assumptionsOf(without))
    }),
    { numRuns: 300 },
  )
})

const anyAnswers = fc.record(
  {
    live: fc.constantFrom('in_state', 'out_of_state', 'international'),
    mode: fc.constantFrom('online', 'in_person'),
    ...{ credits: fc.constantFrom('3', '12', '15.5'), courses: fc.constantFrom('1', '4'), accepted: fc.constant('3') },
    ...{ price: fc.constant('9000'), fees: fc.constantFrom('0', '20'), terms: fc.constantFrom('1', '4') },
    ...{ books: fc.constant('300'), visits: fc.constant('3'), visit_cost: fc.constant('600') },
    ...{ scholarship: fc.constantFrom('1000', '90000'), scholarship_of: fc.constantFrom('tuition', 'all') },
    ...{ employer: fc.constant('50'), employer_max: fc.constant('3000') },
    ...{ employer_of: fc.constant('all'), employer_pays: fc.constantFrom('first', 'term', 'after') },
  },
  { requiredKeys: [] },
)

function figures({ outcome, flow }: MyPrice): string {
  return JSON.stringify([outcome, flow])
}

const FIELDS: FieldName[] = [
  ...(['live', 'mode', 'rate', 'credits', 'courses', 'accepted', 'price', 'fees', 'books'] as const),
  ...(['visits', 'visit_cost', 'scholarship', 'scholarship_of', 'employer', 'employer_max', 'employer_of'] as const),
  ...(['employer_pays', 'terms'] as const),
]
