import { expect, test } from 'vitest'
import { offersOf } from '@/lib/structured-data/schema-org/prices'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

type Facts = Parameters<typeof programPage>[0]
type Told = Record<string, unknown> & { priceSpecification: Record<string, unknown>[] }

function offers(facts: Facts): Told[] {
  return offersOf(programPage(facts)) as unknown as Told[]
}

test('a rate a credit is never the price of the whole', () => {
  const [offer] = offers({ rates: [rate({ basis: 'per_credit', amount: 54_100 })] })
  expect(offer?.price).toBeUndefined()
  expect(offer?.priceSpecification).toEqual([
    { '@type': 'UnitPriceSpecification', price: 541, priceCurrency: 'USD', unitText: 'credit' },
  ])
})

test('with the number of courses the whole price is the one of the page', () => {
  const [offer] = offers({ coursesRequired: 5, rates: [rate({ basis: 'per_course', amount: 139_500 })] })
  expect(offer?.price).toBe(6975)
  expect(offer?.priceSpecification[1]).toMatchObject({
    name: 'Whole price',
    price: 6975,
    description: '5 × $1,395 = $6,975',
  })
})

test('a general rate of the school is no price of the program, and says so', () => {
  const rates = [rate({ basis: 'per_credit', amount: 50_000, generalRate: true })]
  const [offer] = offers({ creditsMin: 12, creditsMax: 12, rates })
  expect(offer?.price).toBeUndefined()
  expect(offer?.description).toContain("not this program's own rate")
  expect(offer?.priceSpecification.every((each) => /not this program/i.test(String(each.description)))).toBe(true)
})

test('a total that leaves out fees is told as tuition, and gives no price of the whole', () => {
  const rates = [rate({ feesIncluded: false })]
  const [offer] = offers({ rates })
  expect(offer?.price).toBeUndefined()
  expect(offer?.priceSpecification[0]).toMatchObject({ name: 'Whole tuition', price: 6000 })
})

test('a range is a least and a most, and an open one a least alone', () => {
  const rates = [rate({ basis: 'per_credit', amount: 10_000 })]
  expect(offers({ creditsMin: 12, creditsMax: 18, rates })[0]?.priceSpecification[1]).toMatchObject({
    minPrice: 1200,
    maxPrice: 1800,
  })
  expect(offers({ creditsMin: 12, rates })[0]?.priceSpecification[1]).not.toHaveProperty('maxPrice')
})

test('who lives where the school is pays one rate, and who does not another', () => {
  const [inState, outOfState] = offers({
    rates: [rate({ residency: 'in_state' }), rate({ residency: 'out_of_state', amount: 1 })],
  })
  expect(inState?.eligibleRegion).toEqual({ '@type': 'State', name: 'Maine' })
  expect(outOfState?.ineligibleRegion).toEqual({ '@type': 'State', name: 'Maine' })
})

test('a year holds as the years that it touches, and a price without one says so', () => {
  const told = (academicYear: string | null) => offers({ rates: [rate({ academicYear })] })[0]
  expect(told('2025-2026')).toMatchObject({ validFrom: '2025', validThrough: '2026' })
  expect(told('2025–26')).toMatchObject({ validFrom: '2025', validThrough: '2026' })
  expect(told('2025/26')).toMatchObject({ validFrom: '2025', validThrough: '2026' })
  expect(told('2025-28')).toMatchObject({ validFrom: '2025' })
  expect(told('2025-28')).not.toHaveProperty('validThrough')
  expect(told('Fall 2021')).toMatchObject({ validFrom: '2021', validThrough: '2021' })
  expect(told(null)?.validFrom).toBeUndefined()
  expect(told(null)?.description).toContain('year not stated')
})

test('fees are no offer, and what ended is not to be had', () => {
  expect(offers({ rates: [rate({ basis: 'fee', feeBasis: 'once' })] })).toEqual([])
  expect(offers({ offeringStatus: 'discontinued', rates: [rate()] })[0]?.availability).toBe(
    'https://schema.org/Discontinued',
  )
})
