import { expect, test } from 'vitest'
import { recordOf } from '@/lib/open-data/record'
import { openProgram } from '@/lib/open-data/record-schema'
import { programPage } from '../../support/program-page'
import { rate } from '../../support/rate'

const ORIGIN = 'https://certificates.example.org'

/** The parts of a record that hold a value, by their path; what is null or empty is not among them. */
function stated(value: unknown, path = ''): string[] {
  if (value === null || (typeof value === 'object' && Object.keys(value).length === 0)) return []
  if (typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([name, inner]) => stated(inner, path ? `${path}.${name}` : name))
}

test('a program of which no page states anything has no value but what it is and where', () => {
  const record = recordOf(programPage(), ORIGIN)
  expect(stated(record)).toEqual([
    'id',
    'slug',
    'name',
    'url',
    'api_url',
    'credential_type',
    'status',
    'institution.id',
    'institution.slug',
    'institution.name',
    'institution.region',
    'institution.country',
    'summary',
    'changed_at',
    'published_at',
    'licence',
  ])
})

test('a record is what its schema says, with every field and no other', () => {
  const record = recordOf(programPage({ rates: [rate({ basis: 'program_total', amount: 47_932 })] }), ORIGIN)
  expect(openProgram.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
})

test('money is in whole units, with the sum that it comes from', () => {
  const rates = [rate({ basis: 'per_credit', amount: 88_502, currency: 'USD' })]
  const { price, prices, tuition } = recordOf(programPage({ rates, creditsMin: 15, creditsMax: 15 }), ORIGIN)
  expect(price).toMatchObject({ low: 13_275.3, high: 13_275.3, currency: 'USD', formula: '15 × $885.02 = $13,275.30' })
  expect(prices[0]?.parts).toEqual([
    { basis: 'per_credit', fee_basis: null, amount: 885.02, units: { low: 15, high: 15 } },
  ])
  expect(tuition[0]?.amount).toBe(885.02)
})

test('a price that is another program’s says so wherever it stands', () => {
  const rates = [rate({ basis: 'program_total', amount: 500_000, generalRate: true })]
  const { price, prices, tuition } = recordOf(programPage({ rates }), ORIGIN)
  expect([price?.general_rate, prices[0]?.general_rate, tuition[0]?.general_rate]).toEqual([true, true, true])
  expect(price?.caveats).toEqual(["not this program's own rate"])
})

test('without the number that it takes there is no price, and the record says which', () => {
  const { price, prices } = recordOf(programPage({ rates: [rate({ basis: 'per_credit', amount: 50_000 })] }), ORIGIN)
  expect(price).toBeNull()
  expect(prices).toMatchObject([{ total: null, missing: 'credits', formula: null, parts: [] }])
})

test('the school’s own page is no address of ours, for its sources and its absence too', () => {
  const source = { url: 'https://x.example/p', title: null, asOfText: null, asOfYear: null, secondary: false }
  const program = programPage({ url: source.url, sources: [{ ...source, supports: ['url', 'tuition'] }] })
  const about = { absent: { funding: 'none' as const }, checked: { url: '2026-11-01' } }
  const record = recordOf({ ...program, about }, ORIGIN)
  expect([record.url, record.official_url]).toEqual([
    `${ORIGIN}/programs/north-college/archives-certificate`,
    source.url,
  ])
  expect(record.sources[0]?.supports).toEqual(['official_url', 'tuition'])
  expect([record.absent, record.checked]).toEqual([{ funding: 'none' }, { official_url: '2026-11-01' }])
})

test('an offer that only old pages name is unknown, as in addresses', () => {
  expect(recordOf(programPage({ offeringStatus: 'unconfirmed' }), ORIGIN).status).toBe('unknown')
})

test('help that ended, or that an old page names, says so, and help that nothing speaks against says nothing', () => {
  const option = {
    id: 1,
    name: 'Wicks Award',
    kind: 'scholarship' as const,
    amountText: null,
    covers: [],
    eligibility: null,
    url: 'https://x.example/aid',
    reachesAllPrograms: false,
  }
  const old = { url: option.url, title: null, asOfText: '2012', asOfYear: 2012, secondary: false, supports: [] }
  const doubtsOf = (facts: Parameters<typeof programPage>[0]) =>
    recordOf(programPage(facts), ORIGIN).funding.map(({ doubt }) => doubt)
  expect(doubtsOf({ funding: [{ ...option, eligibility: 'Past: students of 2019' }] })).toEqual(['Ended'])
  expect(doubtsOf({ funding: [option], sources: [old] })).toEqual(['From 2012'])
  expect(doubtsOf({ funding: [option] })).toEqual([null])
})
