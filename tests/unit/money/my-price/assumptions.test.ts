import { describe, expect, test } from 'vitest'
import type { Answers } from '@/lib/money/my-price/answers'
import { questionsForSchool } from '@/lib/money/my-price/ask-school'
import { type Assumption, assumptionsOf } from '@/lib/money/my-price/assumptions'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { alabama, ask, pricedAt, queens, sanJose, texasWomans, wayneArchives } from '../../../support/my-price.ts'

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
  credits: [ask(texasWomans, { live: 'in_state', credits: '15' }), 'credits', /for 15 credits, as entered/],
  courses: [ask(pricedAt({ basis: 'per_course' }), { courses: '4' }), 'courses', /for 4 courses, as entered/],
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
    expect(assumptionsOf(ask(alabama, { mode: 'online', live: 'in_state' }))).toEqual(
      assumptionsOf(ask(alabama, { mode: 'online' })),
    )
    const idle = { credits: '3', courses: '2', accepted: '0', live: 'in_state' }
    expect(assumptionsOf(ask(sanJose, idle))).toEqual(assumptionsOf(ask(sanJose)))
  })

  test('an answer that the pages rule out is neither assumed nor asked about', () => {
    const my = ask(sanJose, { accepted: '16' })
    expect(my).toMatchObject({ answers: { accepted: null }, faults: { accepted: expect.any(String) } })
    expect(assumptionsOf(my).map(({ field }) => field)).not.toContain('accepted')
    expect(questionsForSchool(my, [], false).join()).not.toContain('accept')
  })

  test('fees of my own are told beside those that the pages state', () => {
    expect(wordsOf(ask(wayneArchives, { ...four, fees: '20' }))).toContain(
      'Fees of $20 in each term, as entered; the pages state $354.77.',
    )
  })

  test('fees of my own beside a price of my own come on top of it', () => {
    const my = ask(sanJose, { ...four, price: '5000', fees: '100' })
    expect(my.outcome?.price).toBe(540_000)
    expect(wordsOf(my)).toContain('Fees of $100 in each term come on top of the price that was entered.')
  })
})

describe('what is noted of the rates that count', () => {
  const my = ask(queens, { ...four, live: 'in_state', credits: '12', terms: '1' })

  test('is quoted, since it may name a load that is not mine, with what is stated for another', () => {
    expect(wordsOf(my)).toEqual(
      expect.arrayContaining([
        'Counted: $470 a credit, with this note: “Graduate rate for fewer than 12 credits; page undated; excludes online, summer and winter programs”.',
        'Counted: $198.35 a term, as a fee, with this note: “Part-time graduate fees per semester; page undated”.',
        'Stated beside it, and not counted: $5,545 a term, with this note: “Graduate rate for 12 or more credits; page undated”.',
      ]),
    )
  })

  test('leads to a question for the school where two rates are stated', () => {
    expect(questionsForSchool(my, [], false)).toContain('Which price is mine: $470 a credit, or $5,545 a term?')
    expect(questionsForSchool(ask(sanJose, four), [], false)).toEqual([])
  })

  test('is not said of a fee that a figure of my own replaces, nor beside a price of my own', () => {
    const own = { live: 'in_state', ...four, fees: '0' }
    expect(wordsOf(ask(queens, own)).join()).not.toContain('Part-time graduate fees')
    expect(wordsOf(ask(queens, { ...own, price: '5000' })).join()).not.toContain('with this note')
  })

  test('is said of every rate in the formula', () => {
    expect(wordsOf(ask(sanJose)).filter((words) => words.startsWith('Counted:'))).toEqual([
      expect.stringMatching(/^Counted: \$541 a credit, with this note: “Per unit\. .*are extra”\.$/),
      'Counted: $70 as a fee, once, with this note: “Application fee, as stated for people reapplying”.',
    ])
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

function wordsOf(my: ReturnType<typeof ask>): string[] {
  return assumptionsOf(my).map(({ words }) => words)
}
