import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch } from '../support/search.ts'

let { search, db } = {} as Awaited<ReturnType<typeof openSearch>>

beforeAll(async () => {
  ;({ search, db } = await openSearch())
  return () => db.$disconnect()
})

const countOf = async (q: string) => (await search({ q })).total.count

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

  test.each(['nearest', 'honours', 'underwater basket weaving', 'e-voting'])(
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

test('a statement of SQL is words like any others, and finds few', async () => {
  expect(await countOf("'; DROP TABLE program; --")).toBeLessThan(186)
})

test.each(['%', '_', '\\', '---', '"', "';--", '%%%%%%%%%%%%'])('%j holds no word, and asks for nothing', async (q) => {
  expect(await countOf(q)).toBe(186)
})
