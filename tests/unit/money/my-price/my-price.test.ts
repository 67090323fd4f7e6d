import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assumptionsOf } from '@/lib/money/my-price/assumptions'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { myPrice, type PricedProgram } from '@/lib/money/my-price/my-price'
import { matters } from '@/lib/money/my-price/questions'
import type { Rate } from '@/lib/money/schema'
import { catalogueProgram } from '../../../support/priced-program.ts'
import { anyRates, anyWork } from '../../../support/prices.ts'

const sanJose = 'san-jose-state-university/post-masters-certificate-lis'
const wayne = 'wayne-state-university/library-and-information-science-specialist-certificate'
const wayneArchives = 'wayne-state-university/archival-administration-graduate-certificate'
const alabama = 'university-of-alabama/archival-studies-certificate'
const texasWomans = 'texas-womans-university/post-masters-certificate-evidence-based-health-science-librarianship'

function ask(key: string, query: Record<string, string> = {}) {
  const my = myPrice(catalogueProgram(key), query)
  return { ...my, wants: my.wanting.map(({ field }) => field) }
}

describe('which price is mine', () => {
  test('one that holds for everybody asks for nothing', () => {
    expect(ask(sanJose)).toMatchObject({ outcome: { price: 16 * 54_100 + 7_000 }, wants: ['terms'] })
  })

  test('where it depends on where I live and how I study, both are asked', () => {
    expect(ask(alabama)).toMatchObject({ line: null, outcome: null, wants: ['live', 'mode'] })
  })

  test('whoever studies online at one price for all need not say where they live', () => {
    expect(ask(alabama, { mode: 'online' })).toMatchObject({ outcome: { price: 15 * 48_000 }, wants: ['terms'] })
    expect(ask(alabama, { mode: 'in_person' })).toMatchObject({ outcome: null, wants: ['live'] })
    expect(ask(alabama, { mode: 'in_person', live: 'out_of_state' }).outcome?.price).toBe(15 * 171_000)
  })

  test('from abroad, where no page states a price for it, the school is to be asked, and no other price is taken', () => {
    const abroad = ask(alabama, { mode: 'in_person', live: 'international' })
    expect(abroad).toMatchObject({ line: null, outcome: null, wants: ['price'] })
    expect(abroad.wanting[0]?.askSchool).toMatch(/\?$/)
  })

  test('a range of credits asks how many, and takes none that the pages rule out', () => {
    expect(ask(texasWomans, { live: 'in_state' })).toMatchObject({ outcome: null, wants: ['credits'] })
    expect(ask(texasWomans, { live: 'in_state', credits: '15' }).outcome?.price).toBe(15 * 32_300)
    expect(ask(texasWomans, { live: 'in_state', credits: '22' })).toMatchObject({
      faults: { credits: 'The pages say 12 to 21 credits.' },
      outcome: null,
    })
  })

  test('credits that no page states are asked for, and the school is the one to ask', () => {
    const some = ask(wayne, { mode: 'online', live: 'in_state' })
    expect(some).toMatchObject({ outcome: null, wants: ['credits'] })
    expect(some.wanting[0]?.askSchool).toBe('How many credits does the certificate take?')
    // 30 credits at $885.02, and as many times a fee of $61.31; $354.77 in each of 6 terms.
    const known = ask(wayne, { mode: 'online', live: 'in_state', credits: '30', terms: '6' })
    expect(known.outcome?.price).toBe(30 * 88_502 + 30 * 6_131 + 6 * 35_477)
  })

  test('fees a term count once the number of terms is known, and give way to a figure of my own', () => {
    expect(ask(wayneArchives)).toMatchObject({ outcome: null, wants: ['terms'] })
    const stated = 15 * 88_502 + 15 * 6_131 + 5_000
    expect(ask(wayneArchives, { terms: '3' }).outcome?.price).toBe(stated + 3 * 35_477)
    expect(ask(wayneArchives, { terms: '3', fees: '0' }).outcome?.price).toBe(stated)
  })

  test('a price by the term comes to as many of them as I take', () => {
    const albany = 'university-at-albany/certificate-of-advanced-studies-lis'
    expect(ask(albany, { live: 'in_state' })).toMatchObject({ outcome: null })
    expect(ask(albany, { live: 'in_state', mode: 'online', terms: '3' }).outcome?.price).toBe(3 * 565_500)
  })

  test('credits that they accept from my degree are not charged', () => {
    expect(ask(sanJose, { accepted: '4' }).outcome?.price).toBe(12 * 54_100 + 7_000)
    expect(ask(sanJose, { accepted: '16' }).faults.accepted).toBe("It must be fewer than the program's 16 credits.")
    expect(ask(sanJose, { accepted: '16' }).outcome?.price).toBe(16 * 54_100 + 7_000)
  })

  test('a price that the school told me goes before what its pages state', () => {
    expect(ask(sanJose, { price: '9000' })).toMatchObject({ line: null, outcome: { price: 900_000 } })
  })

  test('without any price there is only what I enter, in the currency of the country', () => {
    expect(ask('east-tennessee-state-university/archival-studies')).toMatchObject({ outcome: null, wants: ['price'] })
    expect(ask('east-tennessee-state-university/archival-studies', { price: '5000' })).toMatchObject({
      currency: 'USD',
      outcome: { outOfPocket: 500_000 },
    })
    expect(ask('university-of-alberta/gces-school-librarianship', { price: '5000' }).currency).toBe('CAD')
  })

  test('of alternatives, such as a price for members, one is to be chosen', () => {
    const rate = (amount: number): Rate => ({ ...inAll, amount })
    const program = { ...unknown, rates: [rate(74_500), rate(97_500)] }
    expect(myPrice(program, {}).wanting.map(({ field }) => field)).toEqual(['rate'])
    expect(myPrice(program, { rate: '97500 USD' }).outcome?.price).toBe(97_500)
    expect(matters('rate', program, myPrice(program, { rate: '97500 USD' }))).toBe(true)
  })

  test('two currencies are never mixed: one of them is to be chosen', () => {
    const program = { ...unknown, rates: [inAll, { ...inAll, currency: 'CAD' }] }
    expect(myPrice(program, {})).toMatchObject({ outcome: null, wanting: [{ field: 'rate' }] })
    expect(myPrice(program, { rate: '600000 CAD', books: '100' })).toMatchObject({
      currency: 'CAD',
      outcome: { outOfPocket: 610_000 },
    })
  })
})

describe('when I pay', () => {
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
})

describe('what the figures rest on', () => {
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
})

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

const unknown: PricedProgram = {
  ...{ creditsMin: null, creditsMax: null, coursesRequired: null, fullyOnline: null },
  ...{ rates: [], institution: { country: 'US' } },
}

const inAll: Rate = {
  ...{ basis: 'program_total', amount: 600_000, currency: 'USD', residency: 'any', mode: 'any', feeBasis: null },
  ...{ feesIncluded: null, generalRate: false, academicYear: null, academicYearFrom: null, note: null },
}
