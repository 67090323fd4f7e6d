import { beforeAll, describe, expect, test } from 'vitest'
import judgments from '../search-quality/judgments.json' with { type: 'json' }
import { openSearch } from '../support/search.ts'

let { search, db } = {} as Awaited<ReturnType<typeof openSearch>>

beforeAll(async () => {
  ;({ search, db } = await openSearch())
  return () => db.$disconnect()
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
