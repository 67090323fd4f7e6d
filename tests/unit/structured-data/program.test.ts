import fc from 'fast-check'
import { expect, test } from 'vitest'
import { programNode } from '@/lib/structured-data/schema-org/program'
import { institutionType } from '@/lib/structured-data/schema-org/provider'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

type Facts = Parameters<typeof programPage>[0]
type Told = Record<string, unknown> & { offers?: Record<string, unknown>[] }

function told(facts: Facts = {}): Told {
  return programNode(programPage(facts), 'https://example.org') as unknown as Told
}

test('of a program that states nothing, nothing is said but what it is', () => {
  expect(Object.keys(told()).sort()).toEqual(
    [
      '@id',
      '@type',
      'description',
      'educationalCredentialAwarded',
      'mainEntityOfPage',
      'name',
      'provider',
      'url',
    ].sort(),
  )
})

test('credits are a number where a page gives one, and a range where it gives that', () => {
  expect(told({ creditsMin: 15, creditsMax: 15 }).numberOfCredits).toBe(15)
  expect(told({ creditsMin: 4.5, creditsMax: 4.5 }).numberOfCredits).toMatchObject({ value: 4.5 })
  expect(told({ creditsMin: 15, creditsMax: 18 }).numberOfCredits).toMatchObject({ minValue: 15, maxValue: 18 })
  expect(told({ creditsMin: 24, creditsMax: null }).numberOfCredits).toEqual({
    '@type': 'QuantitativeValue',
    minValue: 24,
    unitText: 'credits',
  })
})

test('a duration is said only where a page gives one number of months', () => {
  expect(told({ durationMonthsMin: 12, durationMonthsMax: 12 }).timeToComplete).toBe('P12M')
  expect(told({ durationMonthsMin: 12, durationMonthsMax: 24 }).timeToComplete).toBeUndefined()
  expect(told({ durationMonthsMin: 12, durationMonthsMax: null }).timeToComplete).toBeUndefined()
})

test('the modes are all ways that the page names', () => {
  expect(told({ delivery: ['online_async'], fullyOnline: true }).educationalProgramMode).toEqual([
    'online',
    'asynchronous',
  ])
  expect(told({ delivery: ['online', 'in_person'], fullyOnline: true }).educationalProgramMode).toEqual([
    'online',
    'onsite',
  ])
  expect(told({ delivery: [], fullyOnline: false }).educationalProgramMode).toBeUndefined()
})

test('federal aid that is ruled out is no aid to name', () => {
  expect(told({ federalAidEligible: true }).financialAidEligible).toBe('Federal student aid')
  expect(told({ federalAidEligible: false }).financialAidEligible).toBeUndefined()
})

test('what must be held is a credential where no exception is made, and words where one is', () => {
  const strict = told({ requiresMlis: true }).programPrerequisites as unknown[]
  expect(strict[0]).toMatchObject({ '@type': 'EducationalOccupationalCredential', name: "Library master's (MLIS)" })
  expect(told({ requiresMlis: true, openToCurrentDegreeStudents: true }).programPrerequisites).toEqual([
    "Library master's (MLIS), held or in progress",
  ])
  expect(told({ requiresMlis: true, openToNonMatriculated: false }).programPrerequisites).toEqual([
    'Only for students of a degree there',
  ])
  expect(told({ requiresMasters: false }).programPrerequisites).toBeUndefined()
})

test('a deadline is its day where one is named, and the words of the school else', () => {
  const deadlines = [
    { term: 'Fall 2027', dateText: 'April 15, 2027', date: '2027-04-15' },
    { term: 'Spring', dateText: 'rolling', date: null },
  ]
  expect(told({ deadlines }).applicationDeadline).toEqual(['2027-04-15', 'Spring: rolling'])
})

test('no value is null, empty or nought, whatever is stated', () => {
  const number = fc.option(fc.integer({ min: 1, max: 60 }))
  const facts = fc.record({
    creditsMin: number,
    creditsMax: number,
    durationMonthsMin: number,
    durationMonthsMax: number,
    fullyOnline: fc.option(fc.boolean()),
    requiresMlis: fc.option(fc.boolean()),
    federalAidEligible: fc.option(fc.boolean()),
    rates: fc.array(
      fc.constantFrom(rate({ basis: 'per_credit' }), rate({ basis: 'per_term', generalRate: true }), rate()),
    ),
  })
  fc.assert(
    fc.property(facts, (each) => {
      expect(JSON.stringify(told(each))).not.toMatch(/:(?:null|0|""|\[\]|\{\})[,}]|"P0|undefined/)
    }),
  )
})

test.each([
  ['University of North Texas', 'CollegeOrUniversity'],
  ['Queens College, City University of New York', 'CollegeOrUniversity'],
  ['Université de Montréal', 'CollegeOrUniversity'],
  ['Rare Book School at the University of Virginia', 'EducationalOrganization'],
  ['Medical Library Association', 'EducationalOrganization'],
  ['Association of College and Research Libraries', 'EducationalOrganization'],
])('%s is told as %s, by its name', (name, type) => {
  expect(institutionType(name)).toBe(type)
})
