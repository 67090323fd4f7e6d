import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FieldName, Query } from '@/lib/money/my-price/answers'
import { assumptionsOf } from '@/lib/money/my-price/assumptions'
import { matters } from '@/lib/money/my-price/questions'
import { alabama, ask, pricedAt, sanJose, texasWomans } from '../../../support/my-price.ts'

const OWN = 'the price that you entered is the whole of it'
const inAll = pricedAt({ amount: 600_000 })
const NO_HELP = 'you named nothing that your employer pays'

const CASES: [FieldName, ReturnType<typeof ask>, string][] = [
  ['accepted', ask(sanJose, { price: '9000', accepted: '4' }), OWN],
  ['accepted', ask(inAll, { accepted: '4' }), 'your price is not by the credit'],
  ['credits', ask(texasWomans, { price: '9000', credits: '15' }), OWN],
  ['credits', ask(sanJose, { credits: '12' }), 'the pages say 16'],
  ['courses', ask(sanJose, { courses: '4' }), 'your price is not by the course'],
  ['live', ask(alabama, { price: '9000', live: 'in_state' }), OWN],
  [
    'live',
    ask(alabama, { mode: 'online', live: 'in_state' }),
    'where you live does not change the price stated for you',
  ],
  ['mode', ask(sanJose, { mode: 'online' }), 'how you study does not change the price stated for you'],
  ['rate', ask(inAll, { rate: '5 USD' }), 'one price alone is stated for you'],
  ['visit_cost', ask(inAll, { visits: '0', visit_cost: '600' }), 'you make no visits'],
  ['scholarship', ask(inAll, { scholarship: '7000' }), '$1,000 of it, since it pays for tuition and fees only'],
  ['scholarship_of', ask(inAll, { scholarship_of: 'all' }), 'you named no scholarship'],
  ['employer', ask(inAll, { employer: '50', employer_max: '0' }), 'at most nothing is paid'],
  ['employer_max', ask(inAll, { employer: '0', employer_max: '500' }), 'your employer pays 0%'],
  ['employer_of', ask(inAll, { employer_of: 'all' }), NO_HELP],
  ['employer_pays', ask(inAll, { employer_pays: 'after' }), NO_HELP],
]

test.each(CASES)('an answer that is in no figure is said beside its field, with why: %s', (field, my, why) => {
  expect(my.unused).toHaveProperty(field, why)
})

test('the field of an answer that is not used stands in the form, where nobody would be asked it', () => {
  const program = pricedAt({})
  expect(matters('accepted', program, ask(program))).toBe(false)
  expect(matters('accepted', program, ask(program, { accepted: '4' }))).toBe(true)
})

test('what is used, what equals what the pages state, and what waits for another answer are not said to be idle', () => {
  expect(ask(sanJose, { credits: '16', accepted: '4', terms: '4', employer_max: '500' }).unused).toEqual({})
  expect(ask(alabama, { live: 'in_state' })).toMatchObject({ wants: ['mode', 'terms'], unused: {} })
  expect(ask(inAll, { employer: '50', employer_pays: 'after' })).toMatchObject({ wants: ['terms'], unused: {} })
  const currencies = pricedAt({ currency: 'USD' }, { currency: 'CAD' })
  expect(ask(currencies, { rate: '600000 CAD', price: '5000' })).toMatchObject({ currency: 'CAD', unused: {} })
})

test('every number that was read is named among what the figures assume, refused, or said to be idle', () => {
  const fields = ['accepted', 'credits', 'courses', 'visit_cost', 'scholarship', 'employer', 'employer_max'] as const
  const beside = ['fees', 'books', 'visits'] as const
  const anyNumbers = Object.fromEntries([...fields, ...beside].map((name) => [name, fc.constantFrom('0', '4')]))
  const anyQuery = fc.record({ ...anyNumbers, price: fc.constant('9000') }, { requiredKeys: [] })
  const anyProgram = fc.constantFrom(sanJose, alabama, texasWomans)
  fc.assert(
    fc.property(anyProgram, anyQuery, fc.constantFrom(...fields), (program, query, field) => {
      const without: Query = { mode: 'online', live: 'in_state', terms: '2', employer_pays: 'first', ...query }
      delete without[field]
      const [my, other] = [ask(program, { ...without, [field]: '4' }), ask(program, without)]
      fc.pre(my.outcome !== null && my.wanting.length === 0 && other.outcome !== null)
      const isNamed = JSON.stringify(assumptionsOf(my)) !== JSON.stringify(assumptionsOf(other))
      expect(isNamed || field in my.faults || field in my.unused, `${field} ${JSON.stringify(query)}`).toBe(true)
    }),
    { numRuns: 500 },
  )
})
