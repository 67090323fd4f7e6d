import { describe, expect, test } from 'vitest'
import type { Answers, FieldName } from '@/lib/money/my-price/answers'
import { questionsForSchool } from '@/lib/money/my-price/ask-school'
import { type Assumption, assumptionsOf } from '@/lib/money/my-price/assumptions'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { alabama, ask, pricedAt, sanJose, texasWomans, wayneArchives } from '../../../support/my-price.ts'

const four = { terms: '4' }
const half = { ...four, employer: '50' }

/** For each answer: a case in which the figures rest on it, and the words that name it. */
const CASES: Record<keyof Answers, [ReturnType<typeof ask>, Assumption['field'], RegExp]> = {
  live: [
    ask(alabama, { mode: 'in_person', live: 'out_of_state' }),
    'live',
    /who lives in another state or province\.$/,
  ],
  mode: [ask(alabama, { mode: 'online' }), 'mode', /who studies online\.$/],
  rate: [ask(pricedAt({ amount: 74_500 }, { amount: 97_500 }), { rate: '97500 USD' }), 'rate', /the one of \$975/],
  credits: [ask(texasWomans, { live: 'in_state', credits: '15' }), 'credits', /You take 15 credits/],
  courses: [ask(pricedAt({ basis: 'per_course' }), { courses: '4' }), 'courses', /You take 4 courses/],
  accepted: [ask(sanJose, { accepted: '4' }), 'accepted', /accepts 4 credits/],
  price: [ask(sanJose, { price: '9000' }), 'price', /\$9,000/],
  fees: [ask(wayneArchives, { ...four, fees: '0' }), 'fees', /No fees in each term.*the pages state \$354\.77/],
  terms: [ask(sanJose, four), 'terms', /4 equal parts/],
  books: [ask(sanJose, { books: '300' }), 'books', /\$300/],
  visits: [ask(sanJose, { visits: '3', visit_cost: '600' }), 'visits', /3 visits/],
  visit_cost: [ask(sanJose, { visits: '3', visit_cost: '600' }), 'visits', /\$600/],
  scholarship: [ask(sanJose, { scholarship: '1000' }), 'scholarship_of', /no books and no visits/],
  scholarship_of: [
    ask(sanJose, { scholarship: '1000', scholarship_of: 'all' }),
    'scholarship_of',
    /left of it pays for/,
  ],
  employer: [ask(sanJose, half), 'employer', /50%/],
  employer_max: [ask(sanJose, { employer_max: '3000' }), 'employer_max', /at most \$3,000/],
  employer_of: [ask(sanJose, { ...half, employer_of: 'all' }), 'employer', /books and visits too/],
  employer_pays: [ask(sanJose, { ...half, employer_pays: 'first' }), 'employer_pays', /with each bill/],
}

describe('what the figures rest on', () => {
  test.each(Object.entries(CASES))('every answer that they assume is named: %s', (_, [my, field, words]) => {
    expect(my.outcome).not.toBeNull()
    expect(assumptionsOf(my)).toContainEqual({ field, words: expect.stringMatching(words) })
  })

  test('an answer that changes nothing is not named', () => {
    const named = (my: ReturnType<typeof ask>): FieldName[] => assumptionsOf(my).map(({ field }) => field)
    expect(named(ask(alabama, { mode: 'online', live: 'in_state' }))).toEqual(['mode'])
    expect(named(ask(sanJose, { credits: '3', courses: '2', accepted: '0', live: 'in_state' }))).toEqual([])
  })

  test('an answer that the pages rule out is neither assumed nor asked about', () => {
    const my = ask(sanJose, { accepted: '16' })
    expect(my).toMatchObject({ answers: { accepted: null }, faults: { accepted: expect.any(String) } })
    expect(assumptionsOf(my)).toEqual([])
    expect(questionsForSchool(my, [], false).join()).not.toContain('accept')
  })

  test('fees of my own are told beside those that the pages state', () => {
    expect(assumptionsOf(ask(wayneArchives, { ...four, fees: '20' }))[0]?.words).toBe(
      'Fees of $20 in each term, as you entered them; the pages state $354.77.',
    )
  })
})

describe('what is not in the figures', () => {
  test('what nobody said is named', () => {
    expect(leftOutOf(ask(sanJose)).map(({ field }) => field)).toEqual(['books', 'visits'])
    expect(leftOutOf(ask(sanJose, { books: '0', visits: '0' }))).toEqual([])
  })

  test('visits that nobody put a cost on are told as such', () => {
    expect(leftOutOf(ask(sanJose, { books: '0', visits: '2' }))).toEqual([
      { words: '2 visits on site: you named no cost.', field: 'visit_cost' },
    ])
  })

  test('fees that pages name without an amount, or for some, come with a question to the school', () => {
    const fees = leftOutOf(ask('university-of-arizona/archival-studies-certificate', { mode: 'online' }))
    expect(fees[0]).toMatchObject({ field: 'fees', askSchool: expect.stringMatching(/^Which fees/) })
    const older = leftOutOf(ask('syracuse-university/school-media'))
    expect(older[0]?.words).toBe('$75 as a fee, once, year not stated.')
  })
})
