import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch } from '../support/search.ts'

let { search, first, db } = {} as Awaited<ReturnType<typeof openSearch>>

beforeAll(async () => {
  ;({ search, first, db } = await openSearch())
  return () => db.$disconnect()
})

const countOf = async (q: string) => (await search({ q })).total.count

describe('what a librarian expects comes first', () => {
  test.each([
    ['sjsu', /^san-jose-state-university\//],
    ['digitl archves', /^society-of-american-archivists\/digital-archives-specialist$/],
    ['kids librarian', /youth|children/],
    ['javascript', /^san-jose-state-university\/post-masters-certificate-lis$/],
    ['law library', /legal/],
    ['born digital', /digital/],
    ['san josé data science', /^san-jose-state-university\/post-masters-certificate-lis$/],
    ['medical librarian', /medical|health/],
    ['uwm', /^university-of-wisconsin-milwaukee\//],
    ['gslis', /^(queens-college-cuny|university-of-rhode-island)\//],
    ['tribal', /./],
  ])('for %s', async (q, expected) => {
    expect((await first(q))[0]).toMatch(expected)
  })

  test('every program comes first for its own name and institution, or shares that place with one of like name', async () => {
    const programs = await db.program.findMany({
      where: { offeringStatus: { not: 'discontinued' } },
      include: { institution: true },
    })
    const lost = []
    for (const { name, slug, institution } of programs) {
      const path = `${institution.slug}/${slug}`
      if (!(await first(`${name} ${institution.name}`.slice(0, 200), 3)).includes(path)) lost.push(path)
    }
    expect(lost).toEqual([])
  })
})

describe('words are found', () => {
  test.each([
    ['whatever their accents', 'san josé', 'san jose'],
    ['whatever their case', 'ARCHIVES', 'archives'],
    ['whatever both', 'SAN JOSE', 'san josé'],
    ['without an accent that the place has', 'Montreal', 'montréal'],
    ['with and without apostrophes and hyphens', "post-master's certificate", 'post masters certificate'],
    ['in British and American spelling', 'cataloguing', 'cataloging'],
    ['in one number or the other', 'archive', 'archives'],
  ])('%s', async (_, one, other) => {
    expect(await countOf(one)).toBeGreaterThan(0)
    expect(await countOf(one)).toBe(await countOf(other))
  })

  test('unfinished, where no program has them as they stand, and it is said', async () => {
    expect(await first('javascr')).toEqual(await first('javascript'))
    expect((await search({ q: 'javascr' })).reading.begun).toEqual([{ typed: 'javascr', words: ['javascript'] }])
  })

  test('unfinished at the end only', async () => {
    expect((await search({ q: 'color management' })).reading.begun).toEqual([])
  })

  test('next to each other only, inside quotation marks', async () => {
    const all = await countOf('science data')
    expect(await countOf('"science data"')).toBeLessThan(all)
  })

  test.each([
    ['datascience', 'data science'],
    ['webdesign', 'web design'],
    ['postmasters', 'post masters'],
    ['elearning', 'e-learning'],
    ['cyber security', 'cybersecurity'],
    ['web site', 'website'],
  ])('joined or split, as programs have them: %s', async (typed, meant) => {
    expect(await first(typed, 5)).toEqual(await first(meant, 5))
    expect(await countOf(typed)).toBeGreaterThan(0)
  })

  test('by the initials of a name', async () => {
    expect(await first('U of A', 3)).toEqual(await first('UA', 3))
    expect((await first('U of A'))[0]).toMatch(/^university-of-a/)
  })

  test('in their place, where no program has all of them, and it is said', async () => {
    const { total, reading } = await search({ q: 'falconry kayaking planning' })
    expect(total.count).toBeGreaterThan(0)
    expect(reading.some).toBe(true)
    expect((await search({ q: 'digital archives' })).reading.some).toBe(false)
  })

  test('all but one, after those that have all, where these are few, and it is said', async () => {
    const { programs, reading } = await search({ q: 'chicago archives' })
    expect(reading.alike).toBe(true)
    expect(programs[0]?.institution.slug).toBe('chicago-state-university')
    expect(programs.length).toBeGreaterThan(1)
    expect((await first('rutgers preservation'))[0]).toBe('rutgers-university/preservation-management')
    expect((await search({ q: 'digital archives' })).reading.alike).toBe(false)
  })

  test('without those that name nothing, and it is said', async () => {
    expect((await first('redesign the library website', 9)).length).toBeGreaterThan(1)
    const { total, reading } = await search({ q: 'javascript incunabula falconry' })
    expect([total.count > 0, reading.alike]).toEqual([true, true])
  })

  test('never but those in quotation marks', async () => {
    const { programs } = await search({ q: '"executive library leadership" certificate' })
    expect(programs.map(({ name }) => name)).toEqual(['Certificate in Executive Library Leadership'])
  })

  test('as a label in any order of its words', async () => {
    expect(await first('science data', 5)).toEqual(await first('data science', 5))
  })

  test('as the initials of a program or of what it leads to', async () => {
    expect(await first('GCDH', 3)).toEqual(
      expect.arrayContaining(['university-of-missouri/graduate-certificate-digital-humanities']),
    )
    expect((await search({ q: 'GAC' })).total.count).toBeGreaterThan(9)
  })

  test('as initials with a sign between, which are no letters', async () => {
    expect(await first('A&D')).toEqual(['society-of-american-archivists/arrangement-and-description'])
    expect((await search({ q: 'A&D' })).reading.others[0]?.typed).toBe('a&d')
  })

  test('as what a program is about, and not as what the part of its institution is called', async () => {
    expect(await first('library history')).toEqual([
      'university-of-southern-mississippi/archives-and-special-collections',
    ])
    expect(await first('learning technologies', 3)).not.toContain(
      'university-of-missouri/graduate-certificate-digital-humanities',
    )
  })

  test('as they were meant, and it is said', async () => {
    const { reading } = await search({ q: 'digitl archves' })
    expect(reading.corrected).toEqual([
      { typed: 'digitl', read: 'digital' },
      { typed: 'archves', read: 'archives' },
    ])
  })
})
