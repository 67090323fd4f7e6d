import { expect, test } from 'vitest'
import { myPrice } from '@/lib/money/my-price/my-price'
import { matters } from '@/lib/money/my-price/questions'
import { alabama, ask, pricedAt, sanJose, texasWomans, wayneArchives } from '../../../support/my-price.ts'

const wayne = 'wayne-state-university/library-and-information-science-specialist-certificate'

test('one that holds for everybody asks for nothing', () => {
  expect(ask(sanJose)).toMatchObject({ outcome: { price: 16 * 54_100 + 7_000 }, wants: ['terms'] })
})

test('where it depends on where I live and how I study, both are asked', () => {
  expect(ask(alabama)).toMatchObject({ line: null, outcome: null, wants: ['live', 'mode', 'terms'] })
})

test('whoever studies online at one price for all need not say where they live', () => {
  expect(ask(alabama, { mode: 'online' })).toMatchObject({ outcome: { price: 15 * 48_000 }, wants: ['terms'] })
  expect(ask(alabama, { mode: 'in_person' })).toMatchObject({ outcome: null, wants: ['live', 'terms'] })
  expect(ask(alabama, { mode: 'in_person', live: 'out_of_state' }).outcome?.price).toBe(15 * 171_000)
})

test('from abroad, where no page states a price for it, the school is to be asked, and no other price is taken', () => {
  const abroad = ask(alabama, { mode: 'in_person', live: 'international' })
  expect(abroad).toMatchObject({ line: null, outcome: null, wants: ['price'] })
  expect(abroad.wanting[0]?.askSchool).toMatch(/\?$/)
})

test('a range of credits asks how many, and takes none that the pages rule out', () => {
  expect(ask(texasWomans, { live: 'in_state' })).toMatchObject({ outcome: null, wants: ['credits', 'terms'] })
  expect(ask(texasWomans, { live: 'in_state', credits: '15' }).outcome?.price).toBe(15 * 32_300)
  expect(ask(texasWomans, { live: 'in_state', credits: '22' })).toMatchObject({
    faults: { credits: 'The pages say 12 to 21 credits.' },
    outcome: null,
  })
})

test('credits that no page states are asked for, and the school is the one to ask', () => {
  const some = ask(wayne, { mode: 'online', live: 'in_state' })
  expect(some).toMatchObject({ outcome: null, wants: ['credits', 'terms'] })
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
  for (const accepted of ['15.5', '16'])
    expect(ask(sanJose, { accepted }).faults.accepted).toBe("It must leave at least 1 of the program's 16 credits.")
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
  const program = pricedAt({ amount: 74_500 }, { amount: 97_500 })
  expect(myPrice(program, {}).wanting.map(({ field }) => field)).toEqual(['rate', 'terms'])
  expect(myPrice(program, { rate: '97500 USD' }).outcome?.price).toBe(97_500)
  expect(matters('rate', program, myPrice(program, { rate: '97500 USD' }))).toBe(true)
  expect(myPrice(program, { rate: '3 USD' })).toMatchObject({ outcome: null, faults: { rate: 'Choose one of these.' } })
})

test('two currencies are never mixed: one of them is to be chosen', () => {
  const program = pricedAt({ currency: 'USD' }, { currency: 'CAD' })
  expect(myPrice(program, {})).toMatchObject({ outcome: null, wanting: [{ field: 'rate' }, { field: 'terms' }] })
  expect(myPrice(program, { rate: '600000 CAD', books: '100' })).toMatchObject({
    currency: 'CAD',
    outcome: { outOfPocket: 610_000 },
  })
})

test('all that is wanting is asked at once: credits do not depend on where I live', () => {
  expect(ask(texasWomans).wants).toEqual(['live', 'credits', 'terms'])
  expect(ask(texasWomans, { employer: '50' }).wants).toEqual(['live', 'credits', 'terms', 'employer_pays'])
})

test('what changes no sum is not asked: at Wayne State a resident pays the same online and in person', () => {
  const resident = { live: 'in_state', terms: '2' }
  expect(ask('wayne-state-university/archival-administration-graduate-certificate', resident).wants).not.toContain(
    'mode',
  )
  const same = { ...resident, terms: '2' }
  const [one, other] = [{}, { mode: 'in_person' }].map((mode) =>
    ask(
      pricedAt(
        { residency: 'in_state' },
        { mode: 'online' },
        { residency: 'out_of_state', mode: 'in_person', amount: 900_000 },
      ),
      { ...same, ...mode },
    ),
  )
  expect(one?.outcome).toEqual(other?.outcome)
  expect(one?.wants).toEqual([])
})
