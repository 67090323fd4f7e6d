import { beforeAll, describe, expect, test } from 'vitest'
import judgments from '../search-quality/judgments.json' with { type: 'json' }
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

  test('unfinished, where no program has them as they stand', async () => {
    expect(await first('javascr')).toEqual(await first('javascript'))
  })

  test('next to each other only, inside quotation marks', async () => {
    const all = await countOf('science data')
    expect(await countOf('"science data"')).toBeLessThan(all)
  })

  test('and left out, after a minus', async () => {
    const [all, without] = [await search({ q: 'archives' }), await search({ q: 'archives -school' })]
    expect(without.total.count).toBeLessThan(all.total.count)
    expect(without.total.count).toBeGreaterThan(0)
  })

  test('in their place, where no program has all of them, and it is said', async () => {
    const { total, reading } = await search({ q: 'javascript incunabula falconry' })
    expect(total.count).toBeGreaterThan(0)
    expect(reading.some).toBe(true)
    expect((await search({ q: 'digital archives' })).reading.some).toBe(false)
  })

  test('as they were meant, and it is said', async () => {
    const { reading } = await search({ q: 'digitl archves' })
    expect(reading.corrected).toEqual([
      { typed: 'digitl', read: 'digital' },
      { typed: 'archves', read: 'archives' },
    ])
  })
})

test('a result says why it was found, where its card does not show it, with the words marked', async () => {
  const { programs } = await search({ q: 'javascript' })
  const [reason] = programs[0]?.reasons ?? []
  expect(reason?.kind).toBe('pathway')
  expect(reason?.text.filter(({ marked }) => marked).map(({ piece }) => piece)).toContain('JavaScript')
  const named = (await search({ q: 'rare book school' })).programs[0]
  expect(named?.reasons).toEqual([])
})

describe('what a reason shows', () => {
  const withoutMarks = ({ text }: { text: { piece: string }[] }) => text.map(({ piece }) => piece).join('')

  test('is the whole of a short part, whatever was searched for', async () => {
    const said = await db.$queryRaw<{ content: string }[]>`
      SELECT label AS content FROM topic UNION SELECT name FROM pathway UNION SELECT title FROM course`
    const short = new Set(said.map(({ content }) => content))
    const shown = []
    for (const { query } of judgments) {
      const { programs } = await search({ q: query })
      const reasons = programs.flatMap((program) => program.reasons)
      shown.push(...reasons.filter(({ kind }) => kind === 'topic' || kind === 'course').map(withoutMarks))
      expect(reasons.filter(({ text }) => !text.some(({ marked }) => marked))).toEqual([])
    }
    expect(shown.length).toBeGreaterThan(200)
    expect(shown.filter((text) => !text.includes('…') && !short.has(text))).toEqual([])
  })

  test('is said above the list, where cards show it in other words than those typed', async () => {
    const { reading } = await search({ q: 'genealogy' })
    expect(reading.others).toMatchObject([{ typed: 'genealogy', labels: ['archives', 'special collections'] }])
    expect((await search({ q: 'archivist' })).reading.others).toEqual([])
  })
})

test('a statement of SQL is words like any others, and finds few', async () => {
  expect(await countOf("'; DROP TABLE program; --")).toBeLessThan(186)
})

test.each(['%', '_', '\\', '---', '"', "';--", '%%%%%%%%%%%%'])('%j, which holds no word, finds nothing', async (q) => {
  expect(await countOf(q)).toBe(0)
})
