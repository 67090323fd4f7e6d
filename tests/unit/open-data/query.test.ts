import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listPath } from '@/lib/open-data/list'
import { listParameterNames, listParameters, takesSeveral } from '@/lib/open-data/list-parameters'
import { readListQuery } from '@/lib/open-data/query'
import { noFilters } from '@/lib/search/filters'
import type { Vocabulary } from '@/lib/search/schema'

const vocabulary: Vocabulary = {
  topic: { archives: 'Archives', gis: 'GIS' },
  institution: { ucla: 'UCLA' },
  region: { Texas: 'Texas' },
  country: { US: 'United States' },
  pathway: { data: 'Data' },
  currency: { USD: 'US dollar', CAD: 'Canadian dollar' },
}

const read = (query: string) => readListQuery(new URLSearchParams(query), vocabulary)
const refused = (query: string) => {
  const found = read(query)
  return 'refused' in found ? found.refused.map(({ parameter, reason }) => `${parameter}: ${reason}`) : []
}

/** Values as the description of a parameter allows them. */
function described(name: (typeof listParameterNames)[number]): fc.Arbitrary<string[]> {
  const { schema } = listParameters[name]
  if (Object.hasOwn(vocabulary, name)) {
    const values = fc.constantFrom(...Object.keys(vocabulary[name as 'topic']))
    return takesSeveral({ schema }) ? fc.array(values, { maxLength: 3 }) : values.map((value) => [value])
  }
  const json = schema.toJSONSchema({ io: 'input' }) as {
    enum?: string[]
    items?: { enum?: string[] }
    minimum?: number
    maximum?: number
  }
  const options = json.enum ?? json.items?.enum
  if (options) return fc.constantFrom(...options).map((value) => [value])
  if (json.maximum) return fc.integer({ min: json.minimum ?? 0, max: json.maximum }).map((value) => [String(value)])
  if (name === 'updated_since')
    return fc.constantFrom(['2026-11-22'], ['2026-11-22T08:00:00+05:30'], ['2026-11-22T08:00:00.123Z'])
  return fc.constantFrom([], [''], ['archives'], ['"rare books" -law'])
}

/** The parameters of a list with numbered pages, and those of what changed. */
const kinds = [
  listParameterNames.filter((name) => name !== 'updated_since' && name !== 'after'),
  listParameterNames.filter((name) => name !== 'page' && name !== 'sort'),
]

const anyQuery = fc
  .oneof(
    ...kinds.map((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, described(name)])), {
        requiredKeys: names.filter((name) => name === 'updated_since'),
      }),
    ),
  )
  .map((values) =>
    Object.entries(values).flatMap(([name, all = []]) => all.map((value): [string, string] => [name, value])),
  )

test('whatever the description of the API allows is understood', () => {
  fc.assert(
    fc.property(anyQuery, (fields) => {
      expect(refused(String(new URLSearchParams(fields)))).toEqual([])
    }),
  )
})

test('a list has one address, and that is read as the same list', () => {
  fc.assert(
    fc.property(anyQuery, (fields) => {
      const found = read(String(new URLSearchParams(fields)))
      if (!('query' in found)) throw new Error('It was understood above.')
      const path = listPath(found.query)
      expect(read(new URL(path, 'https://x.example').search)).toEqual(found)
    }),
  )
})

test('nothing asked is everything, twenty to a page', () => {
  expect(read('')).toEqual({ query: { filters: noFilters, per_page: 20, updated_since: null, after: null } })
})

test.each([
  ['online=yes', 'online: this filter takes 1 for yes'],
  ['per_page=101', 'per_page: a whole number from 1 to 100 was expected'],
  ['page=0', 'page: a whole number from 1 to 1,000,000 was expected'],
  ['topic=nothing', 'topic: there is no such choice'],
  ['sort=name&sort=cost', 'sort: it may be given once'],
  ['limit=5', 'limit: there is no such parameter'],
  ['__proto__=1', '__proto__: there is no such parameter'],
  ['fit=0', 'fit: it asks what a reader holds, which their browser alone knows; filter by the entry rules instead'],
  ['updated_since=2026-01-01&page=2', expect.stringMatching(/^page: with updated_since .* go on by links\.next$/)],
  ['updated_since=2026-01-01&sort=name', expect.stringContaining('sort: with updated_since')],
  ['after=5', 'after: it goes with updated_since; other lists have numbered pages'],
  ['updated_since=2026-01-01&after=0', 'after: a whole number from 1 to 2,147,483,647 was expected'],
  ['updated_since=yesterday', expect.stringContaining('updated_since: a day (2026-11-22) or an instant')],
  ['updated_since=2026-02-30', expect.stringContaining('updated_since: ')],
  ['updated_since=2026-11-22T08:00:00', expect.stringContaining('updated_since: ')],
])('%s is refused, with a reason', (query, reason) => {
  expect(refused(query)).toEqual([reason])
})

test.each([
  ['q=%00', 'q: it holds a control character'],
  ['topic=archives%07', 'topic: it holds a control character'],
  ['q=%ff%fe', 'q: it is not text in UTF-8'],
  ['sort=%ed%a0%80', 'sort: it is not text in UTF-8'],
])('%s is no text, and is refused', (query, reason) => {
  expect(refused(query)).toEqual([reason])
})

test('a line break or a tab that was pasted is a space', () => {
  expect(refused('q=rare%0Abooks%09archives')).toEqual([])
})

test('a refusal shows what was given from its beginning, eighty characters of it', () => {
  const words = 'word '.repeat(50)
  const found = read(`q=${encodeURIComponent(words)}`)
  expect(found).toEqual({
    refused: [{ parameter: 'q', value: words.slice(0, 80), reason: 'a search may have 200 characters' }],
  })
})

test('a plus sign that nobody encoded is one in a time', () => {
  expect(refused('updated_since=2026-11-22T08:00:00+05:30')).toEqual([])
})

test('with updated_since the first page and the order by relevance may be named, as generated clients do', () => {
  expect(read('updated_since=2026-01-01&page=1&sort=relevance')).toEqual(read('updated_since=2026-01-01'))
})

test('all that is refused is named at once, whatever the reason', () => {
  const named = (query: string) => refused(query).map((each) => each.split(':')[0])
  expect(named('updated_since=2026-01-01&page=2&foo=1&online=yes').sort()).toEqual(['foo', 'online', 'page'])
  expect(named('after=5&updated_since=yesterday')).toEqual(['updated_since'])
})

test('what a page or an answer cannot hold is shown as a sign that stands for it', () => {
  expect(read('q=%00a&online=%07')).toMatchObject({ refused: [{ value: '\uFFFDa' }, { value: '\uFFFD' }] })
})

test('what changed is asked of every status where none is named, and else of those alone', () => {
  const statusOf = (query: string) => {
    const found = read(`updated_since=2026-01-01${query}`)
    return 'query' in found ? found.query.filters.status.toSorted() : []
  }
  expect(statusOf('')).toEqual(['active', 'discontinued', 'unknown'])
  expect(statusOf('&status=')).toEqual(['active', 'discontinued', 'unknown'])
  expect(statusOf('&status=active&status=unknown')).toEqual(['active', 'unknown'])
})
