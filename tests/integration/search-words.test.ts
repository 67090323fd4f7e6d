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
    ['uwm', /^university-of-wisconsin-milwaukee\//],
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
    const { total, reading } = await search({ q: 'javascript incunabula falconry' })
    expect(total.count).toBeGreaterThan(0)
    expect(reading.some).toBe(true)
    expect((await search({ q: 'digital archives' })).reading.some).toBe(false)
  })

  test('as nearly a name, where few programs have that name, and it is said', async () => {
    const { programs, reading } = await search({ q: 'Executive Library Leadership' })
    expect(reading.alike).toBe(true)
    expect(programs.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Certificate in Executive Library Leadership',
        'Certificate in Library and Information Center Administration',
      ]),
    )
    expect((await search({ q: 'rutgers preservation' })).reading.alike).toBe(false)
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

describe('words after a minus', () => {
  test('leave out what is about them, and not what a part of an institution is called', async () => {
    const { programs, total } = await search({ q: 'archives -school' })
    expect(total.count).toBeLessThan(await countOf('archives'))
    expect(programs.filter(({ name }) => /school/i.test(name))).toEqual([])
    expect(programs.some(({ institution }) => /^School of/.test(institution.unit ?? ''))).toBe(true)
  })

  test.each([
    ['digital archives', 'pratt', 'pratt-institute'],
    ['data science', 'sjsu', 'san-jose-state-university'],
    ['museum studies', 'uwm', 'university-of-wisconsin-milwaukee'],
  ])('of %s leave out an institution by any of its names: %s', async (q, name, slug) => {
    const slugs = async (text: string) =>
      (await search({ q: text })).programs.map(({ institution }) => institution.slug)
    expect(await slugs(q)).toContain(slug)
    expect(await slugs(`${q} -${name}`)).not.toContain(slug)
  })

  test('are corrected like others, or said to leave out nothing', async () => {
    const [right, wrong] = [await search({ q: 'archives -digital' }), await search({ q: 'archives -digitl' })]
    expect(wrong.total).toEqual(right.total)
    expect(wrong.reading.excluded).toEqual([{ typed: 'digitl', read: 'digital' }])
    const { total, reading } = await search({ q: 'archives -zzxxq' })
    expect(total.count).toBe(await countOf('archives'))
    expect(reading.excluded).toEqual([{ typed: 'zzxxq', read: null }])
  })
})

describe('words that no page says', () => {
  test.each(['best', 'the', 'best of the best'])('ask for nothing alone: %s', async (q) => {
    const { total, reading } = await search({ q })
    expect([total.count, reading.all, reading.corrected]).toEqual([186, true, []])
    expect(reading.leftOut).toContain(q.split(' ')[0])
  })

  test('are left out beside others, and it is said', async () => {
    const { total, reading } = await search({ q: 'best archives' })
    expect(total.count).toBe(await countOf('archives'))
    expect(reading).toMatchObject({ corrected: [], leftOut: ['best'] })
  })

  test.each([
    ['cheapest', 'cost', ''],
    ['cheaper online', 'cost', 'online'],
    ['shortest certificate', 'duration', 'certificate'],
  ])('may ask for an order: %s', async (q, order, rest) => {
    const { total, reading } = await search({ q })
    expect(reading.orders).toEqual([{ typed: q.split(' ')[0], order }])
    expect(total.count).toBe(await countOf(rest))
  })

  test.each(['nearest', 'honours', 'underwater basket weaving', 'e-discovery'])(
    'are not bent until something is found: %s',
    async (q) => {
      const { total, reading } = await search({ q })
      expect([total.count, reading.corrected]).toEqual([0, []])
    },
  )

  test('are never corrected to themselves or to words that say nothing', async () => {
    for (const q of ['San Hose State', 'teh archives', 'wich library', 'best', 'certificats'])
      for (const { typed, read } of (await search({ q })).reading.corrected) {
        expect(read).not.toBe(typed)
        expect(read).not.toMatch(/^(the|those|which|with)$/)
      }
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

test.each(['%', '_', '\\', '---', '"', "';--", '%%%%%%%%%%%%'])('%j holds no word, and asks for nothing', async (q) => {
  expect(await countOf(q)).toBe(186)
})
