import { describe, expect, test } from 'vitest'
import { figuresFor } from '@/components/case/field'
import { caseParts } from '@/components/case/parts'
import { hoursWords } from '@/lib/programs/hours'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

describe('the case for a program', () => {
  test('asks the school for whatever no page states', () => {
    const open = claimsOf(programPage()).filter(({ text }) => text === null)
    expect(open.map(({ asked }) => asked)).toEqual([
      'how it is taught',
      'what it teaches',
      'what it leads to',
      'the whole price',
      'who helps pay',
      'whether it is eligible for federal student aid',
      'until when to apply',
      'when it starts',
      'how long it takes',
      'how many hours of work it is',
    ])
  })

  test('shows a price by its sum and its source, and asks for the whole one where a part is missing', () => {
    const source = { url: 'https://a.example', title: 'Fees', asOfText: '2024', asOfYear: 2024, secondary: false }
    const sources = [{ ...source, supports: ['tuition'] }]
    const rates = [rate({ basis: 'per_credit', amount: 50_000, academicYear: '2024-2025', academicYearFrom: 2024 })]
    expect(claimsOf(programPage({ rates, sources, creditsMin: 12, creditsMax: 12 }))).toContainEqual({
      term: 'Whole price',
      text: 'Any residency, 2024-2025: 12 × $500 = $6,000',
      details: [],
      sources: [{ url: 'https://a.example', title: 'Fees', asOf: '2024', secondary: false }],
    })
    expect(claimsOf(programPage({ rates })).filter(({ term }) => /^(whole )?price$/i.test(term))).toMatchObject([
      { term: 'Price', text: expect.stringContaining('in all not known: the number of credits is not stated') },
      { term: 'Whole price', text: null, asked: 'the whole price' },
    ])
  })

  test('marks the dates and the help that nobody should count on, after those that hold', () => {
    const deadlines = [
      { term: 'Fall', dateText: 'Fall 2015 cycle: closed 1 April 2015', date: null },
      { term: 'Any', dateText: 'Rolling', date: null },
      { term: 'Spring', dateText: 'November 15', date: null },
    ]
    const option = {
      kind: 'other' as const,
      amountText: null,
      covers: [],
      eligibility: null,
      reachesAllPrograms: false,
    }
    const source = { url: 'https://a.example', title: null, asOfText: '2015', asOfYear: 2015, secondary: false }
    const funding = [
      { ...option, id: 1, name: 'A grant', eligibility: 'Past grant; small libraries', url: null },
      { ...option, id: 2, name: 'A discount', url: source.url },
      { ...option, id: 3, name: 'A loan', url: null },
    ]
    const program = programPage({ deadlines, funding, sources: [{ ...source, supports: [] }] })
    const said = (term: string) => claimsOf(program).find((claim) => claim.term === term)?.text
    expect(said('Apply by')).toBe(
      'Any term: Rolling; Spring: November 15 (no year stated); Fall: Fall 2015 cycle: closed 1 April 2015 (past)',
    )
    expect(said('Help to pay')).toMatch(/^A loan \(.*; Ended: A grant \(.*; From 2015: A discount \(/)
  })

  test('tells what is said of a limit of help where it tells who pays, and not of what it leads to', () => {
    const option = { id: 1, kind: 'other' as const, name: 'Aid', amountText: null, covers: [], url: null }
    const eligibility = 'The employee fee waiver does not cover it.'
    const funding = [{ ...option, eligibility, reachesAllPrograms: false }]
    const parts = caseParts(programPage({ funding }), [], {})
    const limits = parts.flatMap(({ id, claims }) => claims.filter(({ text }) => text === eligibility).map(() => id))
    expect(limits).toEqual(['price'])
  })

  test('takes up what the price is in my case, who pays which part, and on what that rests', () => {
    const program = programPage({ rates: [rate()] })
    const claims = claimsOf(program, { terms: '2', employer: '50', employer_pays: 'after' })
    expect(claims).toContainEqual({
      term: 'In my case',
      asked: 'what the price is in my case',
      text: 'price $6,000, less my employer’s share of $3,000: I pay $3,000 in all.',
      details: [
        'The most that I am out of pocket at any point: $6,000, in term 2. The largest single bill is $3,000, in term 1.',
      ],
      sources: [],
    })
    expect(claims.find(({ term }) => term === 'As I reckon')?.text).toContain('The employer pays 50%')
  })

  test('names what is in none of my figures, and always that what pays tuition pays no travel', () => {
    const noFees = programPage({ rates: [rate({ feesIncluded: false })] })
    const said = (query: Record<string, string>) => claimsOf(noFees, query)
    expect(said({ terms: '2' }).find(({ term }) => term === 'Not in this sum')?.text).toBe(
      'Fees that come on top of the price: no page gives a sum for them. Books and materials: you named no sum. Visits on site, with travel and lodging: you named none.',
    )
    const queries: Record<string, string>[] = [{}, { terms: '2', visits: '1', visit_cost: '900' }]
    for (const query of queries)
      expect(said(query).find(({ term }) => term === 'Beside the price')?.text).toContain(
        'What pays tuition pays neither',
      )
  })

  test('reckons the hours of the credits that I take', () => {
    const open = programPage({
      creditsMin: 12,
      creditsMax: null,
      rates: [rate({ basis: 'per_credit', amount: 50_000 })],
    })
    const hours = (query: Record<string, string>) =>
      claimsOf(open, query).find(({ term }) => term === 'Hours of work')?.text
    expect(hours({})).toMatch(/^At least 360 to 540 hours of class and study: 12 × 30/)
    expect(hours({ credits: '18' })).toMatch(
      /^540 to 810 hours of class and study for the 18 credits that I take: 18 × 30 .*, 18 × 45/,
    )
  })

  test('says why now by what the record knows: the next date, the age of the price, and the field', () => {
    const deadlines = [
      { term: 'Fall', dateText: 'April 15, 2098', date: '2098-04-15' },
      { term: 'Spring', dateText: 'November 1, 2097', date: '2097-11-01' },
    ]
    const old = rate({ academicYear: '2013-2014', academicYearFrom: 2013 })
    const now = (program: ProgramPage) =>
      caseParts(program, [{ text: 'They change track.', sources: [] }], {})
        .filter(({ id }) => id === 'now')
        .flatMap(({ claims }) => claims.map(({ text }) => text))
    const ago = new Date().getFullYear() - 2014
    expect(now(programPage({ deadlines, rates: [old] }))).toEqual([
      'The next exact deadline that a page names is for Spring: November 1, 2097.',
      `The price is of the school year 2013-2014, which ended ${ago} years ago: expect more.`,
      'They change track.',
    ])
    expect(now(programPage())).toEqual(['They change track.'])
  })

  test('names the first courses and how many more there are', () => {
    const courses = Array.from({ length: 10 }, (_, index) => ({ title: `C${index}`, requirement: null, note: null }))
    expect(claimsOf(programPage({ courses }))).toContainEqual(
      expect.objectContaining({ term: 'It teaches', text: 'C0; C1; C2; C3; C4; C5; C6; C7; and 2 more' }),
    )
  })

  test('takes up the figures that speak of such programs, and no others', () => {
    const figures = ['ala_schools_with_post_masters_certificates', 'ala_accredited_programs'].map((key) => ({
      key,
      statement: key,
      sources: [],
    }))
    expect(figuresFor(programPage(), figures)).toEqual([])
    const fitting = figuresFor(programPage({ credentialType: 'post_masters_certificate' }), figures)
    expect(fitting.map(({ text }) => text)).toEqual(['ala_schools_with_post_masters_certificates'])
  })
})

describe('the hours of work', () => {
  test('follow from credits by the rule that they name, as an assumption', () => {
    expect(hoursWords(programPage({ creditsMin: 15 }))).toBe(
      'At least 450 to 675 hours of class and study: 15 × 30 if its credits are quarter hours, 15 × 45 if they are semester hours. This is our assumption, not the school’s word: U.S. rules take a credit for at least an hour of class and two of other work a week, for 10 or 15 weeks.',
    )
  })

  test('are not known where no page gives the credits, nor where another country makes the rules', () => {
    const canada = { ...programPage().institution, country: 'CA' }
    expect(hoursWords(programPage({ creditsMin: 15, creditsMax: 18 }))).toContain('450 to 810 hours')
    expect(hoursWords(programPage())).toBeNull()
    expect(hoursWords(programPage({ creditsMin: 15, institution: canada }))).toBeNull()
  })
})

function claimsOf(program: ProgramPage, query: Record<string, string> = {}) {
  return caseParts(program, [], query).flatMap(({ claims }) => claims)
}
