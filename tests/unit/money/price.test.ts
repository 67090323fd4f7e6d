import { describe, expect, test } from 'vitest'
import { caveats, formula, rateLabel } from '@/lib/money/formula'
import { cheapestLine, leadingLines, priceLines, priceRange } from '@/lib/money/price'
import type { Rate, Work } from '@/lib/money/schema'
import { rate as anyRate } from '../../support/rate.ts'

const unknownWork: Work = { creditsMin: null, creditsMax: null, coursesRequired: null }

function rate(amount: number, changes: Partial<Rate> = {}): Rate {
  return anyRate({ basis: 'per_credit', amount: Math.round(amount * 100), ...changes })
}

function credits(creditsMin: number, creditsMax: number | null = creditsMin): Work {
  return { ...unknownWork, creditsMin, creditsMax }
}

/** The formulas of all lines, as a page shows them. */
function formulas(rates: Rate[], work: Work) {
  return priceLines(rates, work).map(formula)
}

describe('the worked examples', () => {
  test('Rare Book School is five courses at $1,395; its deposit of 2013 is older and no cost of its own', () => {
    const rates = [
      rate(1395, { basis: 'per_course', mode: 'in_person' }),
      rate(250, { basis: 'fee', feeBasis: 'deposit', mode: 'in_person', academicYear: '2013', academicYearFrom: 2013 }),
    ]
    expect(formulas(rates, { ...unknownWork, coursesRequired: 5 })).toEqual(['5 × $1,395 = $6,975'])
  })

  test('California Rare Book School is five courses at $1,200', () => {
    const work = { ...unknownWork, coursesRequired: 5 }
    expect(formulas([rate(1200, { basis: 'per_course' })], work)).toEqual(['5 × $1,200 = $6,000'])
  })
})

describe('which rate a total rests on', () => {
  test('a program total goes before credits, and credits before courses', () => {
    const rates = [rate(485), rate(7275, { basis: 'program_total' }), rate(1395, { basis: 'per_course' })]
    expect(formulas(rates, { ...credits(15), coursesRequired: 5 })).toEqual(['$7,275'])
    expect(formulas([rates[0] as Rate, rates[2] as Rate], { ...credits(15), coursesRequired: 5 })).toEqual([
      '15 × $485 = $7,275',
    ])
  })

  test('a rate that gives no total gives way to one that does', () => {
    const rates = [rate(485), rate(1395, { basis: 'per_course' })]
    expect(formulas(rates, { ...unknownWork, coursesRequired: 5 })).toEqual(['5 × $1,395 = $6,975'])
  })

  test('the latest academic year is taken, and a dated one before an undated one', () => {
    const rates = [
      rate(400),
      rate(500, { academicYear: '2019-2020', academicYearFrom: 2019 }),
      rate(600, { academicYear: '2024-2025', academicYearFrom: 2024 }),
    ]
    expect(formulas(rates, credits(10))).toEqual(['10 × $600 = $6,000'])
  })

  test('each residency and mode has a line of its own', () => {
    const rates = [rate(100, { residency: 'in_state' }), rate(300, { residency: 'out_of_state' })]
    expect(formulas(rates, credits(10))).toEqual(['10 × $100 = $1,000', '10 × $300 = $3,000'])
  })

  test('alternatives of one year, such as for members, stand side by side', () => {
    const rates = [rate(745, { basis: 'program_total' }), rate(975, { basis: 'program_total' })]
    expect(formulas(rates, unknownWork)).toEqual(['$745', '$975'])
  })
})

describe('fees', () => {
  const tuition = rate(552.25, { academicYear: '2017-2018', academicYearFrom: 2017 })
  const fee = (amount: number, changes: Partial<Rate>) =>
    rate(amount, { basis: 'fee', feeBasis: 'once', academicYear: '2017-2018', academicYearFrom: 2017, ...changes })

  test('one-off fees of the same year are added', () => {
    expect(formulas([tuition, fee(800, {}), fee(80, {})], credits(12))).toEqual(['12 × $552.25 + $800 + $80 = $7,507'])
  })

  test('fees a credit are added to a price by the credit', () => {
    const rates = [tuition, fee(61.31, { feeBasis: 'per_credit' })]
    expect(formulas(rates, credits(10))).toEqual(['10 × $552.25 + 10 × $61.31 = $6,135.60'])
  })

  test.each([
    ['of another year', { academicYear: '2023-2024' }],
    ['without a year beside a dated price', { academicYear: null }],
    ['a term', { feeBasis: 'per_term' }],
    ['that come off the price', { feeBasis: 'deposit' }],
    ['that are part of the price', { feeBasis: 'included' }],
    ['charged for nobody knows what', { feeBasis: null }],
    ['of one mode, where the price holds for any', { mode: 'online' }],
  ] as [string, Partial<Rate>][])('fees %s are listed and not added', (_, changes) => {
    const [line] = priceLines([tuition, fee(800, changes)], credits(12))
    expect(line?.total).toEqual({ low: 662_700, high: 662_700 })
    expect(line?.notCounted).toHaveLength(1)
  })

  test('fees of another currency are not even listed beside a price', () => {
    const [line] = priceLines([tuition, fee(800, { currency: 'CAD' })], credits(12))
    expect(line?.notCounted).toEqual([])
  })
})

describe('what a headline says of fees that are not in the total', () => {
  const total = rate(6000, { basis: 'program_total' })
  const fee = (changes: Partial<Rate>) => rate(350, { basis: 'fee', feeBasis: 'per_term', ...changes })

  test.each<[string, Partial<Rate>, string[]]>([
    ['a term is extra', {}, ['some fees are extra']],
    ['of another year is extra', { feeBasis: 'once', academicYear: '2013' }, ['some fees are extra']],
    ['charged for nobody knows what may be extra', { feeBasis: null }, ['some fees may be extra']],
    ['of online courses may be extra, where the price holds for any', { mode: 'online' }, ['some fees may be extra']],
    ['that comes off the price is not extra', { feeBasis: 'deposit' }, []],
    ['that is part of the price is not extra', { feeBasis: 'included' }, []],
    ['that is in the total is not extra', { feeBasis: 'once' }, []],
  ])('a fee %s', (_, changes, said) => {
    expect(priceLines([total, fee(changes)], unknownWork).map(caveats)).toEqual([said])
  })
})

test('a fee of which no page says how it is charged says so, and is not taken for a fee for something else', () => {
  const label = rateLabel(rate(50, { basis: 'fee', feeBasis: null }))
  expect(label).toBe('$50 as a fee (no page says how it is charged)')
})

describe('which prices go before the others', () => {
  const leading = (rates: Rate[], fullyOnline: boolean | null) =>
    leadingLines({ prices: priceLines(rates, credits(10)), fullyOnline }).map(formula)
  const online = rate(100, { mode: 'online' })
  const inState = rate(110, { residency: 'in_state' })
  const onCampus = rate(300, { residency: 'out_of_state', mode: 'in_person' })

  test('of a fully online program, the online rate that everybody pays, and not that of the campus', () => {
    expect(leading([inState, online, onCampus], true)).toEqual(['10 × $100 = $1,000'])
  })

  test('a rate for any mode stays, where no online rate is for the same residents', () => {
    const abroad = rate(200, { mode: 'online', residency: 'out_of_state' })
    expect(leading([inState, abroad], true)).toEqual(['10 × $110 = $1,100', '10 × $200 = $2,000'])
  })

  test('an online rate without a total takes no total away', () => {
    expect(leading([inState, rate(900, { basis: 'per_term', mode: 'online' })], true)).toContain('10 × $110 = $1,100')
  })

  test('all of them, where the program is not said to be fully online or states a campus price only', () => {
    expect(leading([online, onCampus], null)).toHaveLength(2)
    expect(leading([onCampus], true)).toEqual(['10 × $300 = $3,000'])
  })
})

describe('what is missing', () => {
  test.each([
    ['credits', rate(485)],
    ['courses', rate(1395, { basis: 'per_course' })],
    ['terms', rate(6000, { basis: 'per_term' })],
  ])('without the number of %s there is no total', (missing, stated) => {
    expect(priceLines([stated], unknownWork)).toMatchObject([{ total: null, missing }])
  })

  test('a range of credits gives a range, and an open one stays open', () => {
    expect(formulas([rate(700)], credits(12, 23))).toEqual(['12–23 × $700 = $8,400–$16,100'])
    expect(formulas([rate(700)], credits(12, null))).toEqual(['at least 12 × $700 = from $8,400'])
  })

  test('nothing stated gives no line and no range', () => {
    expect(priceLines([], credits(12))).toEqual([])
    expect(priceRange([])).toBeNull()
  })
})

test('the range of a program stays within the currency that it states first', () => {
  const lines = priceLines([rate(100, { residency: 'in_state' }), rate(50, { currency: 'CAD' })], credits(10))
  expect(priceRange(lines)).toEqual({ currency: 'USD', low: 100_000, high: 100_000 })
  expect(cheapestLine(lines)?.currency).toBe('USD')
})

test('half credits are charged to the cent', () => {
  expect(formulas([rate(333.33)], credits(4.5))).toEqual(['4.5 × $333.33 = $1,499.99'])
})
