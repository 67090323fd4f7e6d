import { describe, expect, test } from 'vitest'
import type { Option } from '@/lib/funding/select'
import type { Rate } from '@/lib/money/schema'
import { costProfiles } from '@/lib/structured-data/ctdl/cost-profile'
import { durationProfiles } from '@/lib/structured-data/ctdl/duration-profile'
import { financialAssistanceProfiles } from '@/lib/structured-data/ctdl/financial-assistance-profile'
import { valueProfiles } from '@/lib/structured-data/ctdl/value-profile'
import { rate } from '../../support/rate.ts'

const page = (url: string, supports: string[]) => ({
  url,
  title: null,
  asOfText: null,
  asOfYear: null,
  secondary: false,
  supports,
})
const sources = [page('https://school.example/fees', ['tuition']), page('https://school.example/', ['name'])]

function costOf(facts: Partial<Rate>) {
  const [cost] = costProfiles({ rates: [rate(facts)], sources })
  if (!cost) throw new Error('a rate without a profile')
  return cost
}

describe('a cost', () => {
  test('is the amount in whole units, with what it is charged by and the pages on the price', () => {
    expect(costOf({ basis: 'per_credit', amount: 47_932, academicYear: '2024-2025' })).toMatchObject({
      'ceterms:name': { en: '$479.32 a credit' },
      'ceterms:description': { en: 'Stated for 2024-2025.' },
      'ceterms:price': 479.32,
      'ceterms:currency': 'USD',
      'ceterms:directCostType': { 'ceterms:targetNode': 'costType:Tuition' },
      'ceterms:paymentPattern': { en: 'per credit' },
      'ceterms:costDetails': ['https://school.example/fees'],
    })
  })

  test('says that it has no year, or is not this program’s own', () => {
    expect(costOf({ generalRate: true, note: 'Graduate School rate.' })['ceterms:description']).toEqual({
      en: "Stated for no year. It is not this program's own rate. Graduate School rate.",
    })
  })

  test.each([
    ['once', 'It is a fee, charged once.'],
    ['per_credit', 'It is a fee, charged for each credit.'],
    ['per_course', 'It is a fee, charged for each course.'],
    ['per_term', 'It is a fee, charged for each term.'],
    ['deposit', 'It is a deposit, which counts toward the price.'],
    ['included', 'It is a fee that is part of the price already.'],
    [null, 'It is a fee; no page says how it is charged.'],
  ] as const)('that is a fee (%s) says so in whole sentences', (feeBasis, sentence) => {
    const description = costOf({ basis: 'fee', feeBasis, feesIncluded: null, note: 'Page undated' })
    expect(description['ceterms:description']).toEqual({ en: `Stated for no year. ${sentence} Page undated.` })
  })

  test('says whether fees are in it', () => {
    const wordsOf = (feesIncluded: boolean) => costOf({ feesIncluded })['ceterms:description']
    expect(wordsOf(true)).toEqual({ en: 'Stated for no year. It covers the fees that everybody pays.' })
    expect(wordsOf(false)).toEqual({ en: 'Stated for no year. Some fees are extra.' })
  })

  test('is for residents and for students from abroad in CTDL’s words and in ours', () => {
    const residencyOf = (facts: Partial<Rate>) => ({
      concept: costOf(facts)['ceterms:residencyType']?.[0]?.['ceterms:targetNode'],
      words: costOf(facts)['ceterms:condition']?.en,
    })
    expect(residencyOf({})).toEqual({})
    expect(residencyOf({ residency: 'in_state', mode: 'online' })).toEqual({
      concept: 'residency:InState',
      words: ['In state or province', 'For study online'],
    })
    expect(residencyOf({ residency: 'international' })).toEqual({
      concept: 'residency:International',
      words: ['International'],
    })
  })

  test('is the aggregate where the fees are in it, and a fee of the kind that its note begins by naming', () => {
    const kindOf = (facts: Partial<Rate>) => costOf(facts)['ceterms:directCostType']?.['ceterms:targetNode']
    expect(kindOf({ feesIncluded: true })).toBe('costType:AggregateCost')
    expect(kindOf({ feesIncluded: null })).toBe('costType:Tuition')
    const fee = { basis: 'fee', feeBasis: 'once' } as const
    expect(kindOf({ ...fee, note: 'Graduate School application fee' })).toBe('costType:Application')
    expect(kindOf({ ...fee, note: 'Course technology fee per credit hour' })).toBe('costType:TechnologyFee')
    expect(kindOf({ ...fee, note: 'Maintenance and technology fee.' })).toBeUndefined()
    expect(kindOf(fee)).toBeUndefined()
  })

  test('is named for every rate that is stated, and for no sum', () => {
    const rates = [rate({ basis: 'per_credit' }), rate({ basis: 'fee' }), rate({ basis: 'per_term' })]
    expect(costProfiles({ rates, sources })).toHaveLength(3)
    expect(costProfiles({ rates: [], sources })).toEqual([])
  })
})

describe('credits', () => {
  const creditsOf = (creditsMin: number | null, creditsMax: number | null, canApplyCreditsToDegree: boolean | null) => {
    const [value] = valueProfiles({ creditsMin, creditsMax, coursesRequired: 5, canApplyCreditsToDegree })
    const { '@type': _, 'schema:description': words, ...rest } = value ?? {}
    return value && { words, ...rest }
  }

  test('are one value, or what bounds it, as far as stated', () => {
    expect(creditsOf(15, 15, null)).toEqual({ words: { en: '15 credits' }, 'schema:value': 15 })
    expect(creditsOf(15, null, null)).toEqual({ words: { en: 'at least 15 credits' }, 'schema:minValue': 15 })
    expect(creditsOf(null, 30, null)).toEqual({ words: { en: 'at most 30 credits' }, 'schema:maxValue': 30 })
    expect(creditsOf(null, null, null)).toBeUndefined()
  })

  test('are degree credits only where a page says that they can count toward one', () => {
    expect(creditsOf(15, 15, true)).toHaveProperty('ceterms:creditUnitType', { '@id': 'creditUnit:DegreeCredit' })
    expect(creditsOf(15, 15, false)).not.toHaveProperty('ceterms:creditUnitType')
  })
})

test('a duration is exact, a range or the school’s words, and never nothing at all', () => {
  const durationOf = (
    durationMonthsMin: number | null,
    durationMonthsMax: number | null,
    durationText: string | null,
  ) => durationProfiles({ durationMonthsMin, durationMonthsMax, durationText }).map(({ '@type': _, ...rest }) => rest)
  expect(durationOf(12, 12, null)).toEqual([{ 'ceterms:exactDuration': 'P12M' }])
  expect(durationOf(null, 36, 'Up to three years')).toEqual([
    { 'ceterms:description': { en: 'Up to three years' }, 'ceterms:maximumDuration': 'P36M' },
  ])
  expect(durationOf(null, null, null)).toEqual([])
})

test('federal aid is named where a page says that there is some, and else not at all', () => {
  const aidOf = (federalAidEligible: boolean | null) =>
    financialAssistanceProfiles({ federalAidEligible, funding: [], sources: [] }).map((each) => each['ceterms:name'].en)
  expect(aidOf(true)).toEqual(['Federal student aid'])
  expect(aidOf(false)).toEqual([])
  expect(aidOf(null)).toEqual([])
})

test('a help to pay is of the type that CTDL has for its kind, where there is one', () => {
  const typeOf = (kind: Option['kind']) => {
    const about = { id: 1, name: 'Wicks Award', amountText: null, covers: [], eligibility: null, url: null }
    const funding = [{ ...about, kind, reachesAllPrograms: false }]
    const [aid] = financialAssistanceProfiles({ federalAidEligible: null, funding, sources: [] })
    return aid?.['ceterms:financialAssistanceType']?.['ceterms:targetNode']
  }
  expect(typeOf('scholarship')).toBe('financialAid:Scholarship')
  expect(typeOf('assistantship')).toBe('financialAid:AcademicAssistantship')
  for (const kind of ['fellowship', 'discount', 'employer', 'other'] as const) expect(typeOf(kind)).toBeUndefined()
})
