import { describe, expect, test } from 'vitest'
import { listed, namesOf, shortNamesOf } from '@/components/compare/names'
import type { Given } from '@/components/compare/questions'
import type { Row } from '@/components/compare/row'
import { csvRows } from '@/components/compare/table-csv'
import { differing, groupsOf } from '@/components/compare/table-rows'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

describe('a row of the table', () => {
  test('says "Not stated" of each program whose pages do not say, and is never blank', () => {
    const cells = rowsOf(programPage(), programPage()).flatMap((row) => row.cells)
    expect(cells.filter(({ lines }) => lines.length === 0 || lines.some(({ text }) => text.trim() === ''))).toEqual([])
    expect(rowOf('Grade average', programPage()).cells[0]).toEqual({
      lines: [{ text: 'Not stated' }],
      isStated: false,
      sources: [],
    })
  })

  test('says that there is none where a page says so, which is an answer beside others', () => {
    const page = { url: 'https://a.example', title: null, asOfText: null, asOfYear: null, secondary: false }
    const free = programPage({
      about: { absent: { time_limit_text: 'none', delivery: 'does_not_apply' }, checked: {} },
      sources: [{ ...page, supports: ['time_limit_text'] }],
    })
    const none = { lines: [{ text: 'None' }], isStated: true, sources: [1] }
    expect(rowOf('Longest time allowed', free).cells[0]).toEqual(none)
    expect(rowOf('How it is taught', free).cells[0]?.lines).toEqual([{ text: 'Does not apply' }])
    const limited = programPage({ timeLimitText: '5 years' })
    expect(likenessIn('Longest time allowed', free, limited)).toBe('differs')
  })

  test.each([
    [18, 18, 'same'],
    [15, 18, 'differs'],
    [15, null, 'open'],
    [null, null, 'unknown'],
  ])('of %j and %j credits is %s', (one, other, likeness) => {
    const programs = [one, other].map((credits) => programPage({ creditsMin: credits, creditsMax: credits }))
    expect(rowOf('Credits', ...programs).likeness).toBe(likeness)
  })

  test('differs in what stands under or beside its words too', () => {
    const option = {
      id: 1,
      kind: 'discount' as const,
      covers: [],
      eligibility: null,
      url: null,
      reachesAllPrograms: true,
    }
    const [less, more] = ['10%', '20%'].map((amountText) =>
      programPage({ funding: [{ ...option, name: 'Alumni discount', amountText }] }),
    )
    expect(likenessIn('Help that is named', less, more)).toBe('differs')
    expect(likenessIn('Help that is named', less, less)).toBe('same')
    const inAll = programPage({ rates: [rate()] })
    const byCredit = programPage({
      rates: [rate({ basis: 'per_credit', amount: 50_000 })],
      creditsMin: 12,
      creditsMax: 12,
    })
    expect(likenessIn('Who pays what, and how it comes about', inAll, byCredit)).toBe('differs')
    const old = programPage({ rates: [rate({ academicYear: '2012-2013', academicYearFrom: 2012 })] })
    expect(likenessIn('Whole price', inAll, old)).toBe('differs')
  })

  test('does not differ by the order of a list', () => {
    const topics = ['archives', 'law'].map((slug) => ({ slug, label: slug }))
    const [one, other] = [programPage({ topics }), programPage({ topics: topics.toReversed() })]
    expect(likenessIn('Topics', one, other)).toBe('same')
    const [fall, summer] = [
      ['Fall', 'Summer'],
      ['Summer', 'Fall'],
    ].map((startTerms) => programPage({ startTerms }))
    expect(likenessIn('Starts in', fall, summer)).toBe('same')
  })

  test('names the sources that support its own fact', () => {
    const page = { url: 'https://a.example', title: null, asOfText: null, asOfYear: null, secondary: false }
    const sources = [
      { ...page, supports: ['name'] },
      { ...page, supports: ['credits_min'] },
    ]
    expect(rowOf('Credits', programPage({ creditsMin: 9, sources })).cells[0]?.sources).toEqual([2])
  })

  test('of the price says its age or what it leaves out, and not known where a part is missing', () => {
    const old = programPage({ rates: [rate({ academicYear: '2012-2013', academicYearFrom: 2012 })] })
    const missing = programPage({ rates: [rate({ basis: 'per_credit' })] })
    const partly = programPage({ rates: [rate({ feesIncluded: false })] })
    const lines = rowOf('Whole price', old, missing, partly).cells.map((cell) => cell.lines[0])
    expect(lines).toMatchObject([
      { text: '$6,000', flag: { words: 'price from 2012-2013' } },
      { text: 'Not known: the number of credits is not stated' },
      { text: '$6,000: whole tuition' },
    ])
  })

  test('of the deadlines marks those that are past, in words', () => {
    const deadlines = [
      { term: 'Fall', dateText: 'February 28, 2015', date: '2015-02-28' },
      { term: 'Fall', dateText: '1 June (2013 cycle)', date: null },
      { term: 'Spring', dateText: 'November 15', date: null },
      { term: 'Any', dateText: 'Rolling', date: null },
    ]
    expect(rowOf('Apply by', programPage({ deadlines })).cells[0]?.lines).toEqual([
      { text: 'Fall: February 28, 2015', flag: { tone: 'age', words: 'Past' } },
      { text: 'Fall: 1 June (2013 cycle)', flag: { tone: 'age', words: 'Past' } },
      { text: 'Spring: November 15', details: ['(no year stated)'] },
      { text: 'Any term: Rolling' },
    ])
  })
})

describe('my price among the rows', () => {
  const inMaine = programPage({
    rates: [rate({ residency: 'in_state' }), rate({ residency: 'out_of_state', amount: 900_000 })],
  })
  const inOhio = { ...inMaine, institution: { ...inMaine.institution, region: 'Ohio' } }

  test('takes who lives somewhere as a resident there, and of no other place', () => {
    const given = { holdings: null, answers: [['home', 'Maine']] as [string, string][] }
    const [mine] = groupsOf([inMaine, inOhio], given).flatMap(({ rows }) =>
      rows.filter(({ name }) => /I pay/.test(name)),
    )
    expect(mine?.cells.map(({ lines }) => lines[0]?.text)).toEqual(['$6,000', '$9,000'])
  })

  test('assumes nothing of who lives in another country, and says what is missing', () => {
    const given = { holdings: null, answers: [['home', 'Ontario']] as [string, string][] }
    const [mine] = groupsOf([inMaine], given).flatMap(({ rows }) => rows.filter(({ name }) => /I pay/.test(name)))
    expect(mine?.cells[0]).toMatchObject({
      isStated: false,
      lines: [
        {
          text: expect.stringContaining('You live in another country: ask the school'),
          way: { href: '/programs/north-college/archives-certificate#my-price', words: 'Answer for this program' },
        },
      ],
    })
  })

  test('is no row before anything was answered', () => {
    expect(rowsOf(inMaine).filter(({ name }) => name.startsWith('My price'))).toEqual([])
  })
})

test('whether I get in is a row only for who told what they hold', () => {
  const fitOf = (holdings: Given['holdings']) =>
    groupsOf([programPage({ requiresMlis: true })], { holdings, answers: [] })
      .flatMap(({ rows }) => rows)
      .find(({ name }) => name === 'Do I get in?')?.cells[0]?.lines[0]?.text
  expect(fitOf(null)).toBeUndefined()
  expect(fitOf({ degree: 'mlis' })).toBe('You meet what they state')
  expect(fitOf({ degree: 'bachelors' })).toBe('You do not')
})

describe('the differences', () => {
  test('leave out the rows that are the same or that nobody states, and keep the sources that others lead to', () => {
    const programs = [programPage({ creditsMin: 9 }), programPage({ creditsMin: 12 })]
    const names = differing(groupsOf(programs, nothing)).flatMap(({ rows }) => rows.map(({ name }) => name))
    expect(names).toEqual(['Credits', 'Sources'])
  })
})

describe('the names of programs side by side', () => {
  const [one, other] = [programPage({ name: 'A' }), programPage({ name: 'B' })]
  const elsewhere = programPage({ name: 'A', institution: { ...one.institution, name: 'South College' } })

  test('are their own, with the institution where two are the same', () => {
    expect(namesOf([one, other])).toEqual(['A', 'B'])
    expect(namesOf([one, elsewhere])).toEqual(['A, North College', 'A, South College'])
  })

  test('are short where each is of an institution of its own', () => {
    expect(shortNamesOf([one, elsewhere])).toEqual(['North College', 'South College'])
    expect(shortNamesOf([one, other])).toEqual(['A', 'B'])
  })

  test('are read as a list', () => expect(listed(['A', 'B', 'C'])).toBe('A, B, and C'))
})

describe('the table as a file', () => {
  test('has a column for each program and a row for each fact, with what is said under and beside it', () => {
    const programs = [programPage({ prerequisites: '=1+1' }), programPage({ offeringStatus: 'discontinued' })]
    const rows = csvRows(programs, groupsOf(programs, nothing), [['credits', '15']], 'https://here.example')
    expect(rows.slice(0, 3)).toEqual([
      ['Question', 'Fact', 'Alike', 'Archives Certificate, North College', 'Archives Certificate, North College'],
      ['', 'Page', '', ...programs.map(() => 'https://here.example/programs/north-college/archives-certificate')],
      ['What is it?', 'Offered now', 'differs', 'Yes', 'No [Discontinued]'],
    ])
    expect(rows.at(-1)?.slice(1)).toEqual([
      'My price is worked out with',
      '',
      ...programs.map(() => 'Credits that I take: 15'),
    ])
    expect(rows.every((row) => row.length === 5)).toBe(true)
  })
})

const nothing = { holdings: null, answers: [] }

function rowsOf(...programs: ProgramPage[]): Row[] {
  return groupsOf(programs, nothing).flatMap(({ rows }) => rows)
}

function likenessIn(name: string, ...programs: (ProgramPage | undefined)[]): string {
  return rowOf(name, ...programs.flatMap((each) => each ?? [])).likeness
}

function rowOf(name: string, ...programs: ProgramPage[]): Row {
  const row = rowsOf(...programs).find((each) => each.name === name)
  if (!row) throw new Error(`There is no row ${name}.`)
  return row
}
