import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf } from '@/lib/institutions/programs'
import { chipsOf } from '@/lib/search/chips'
import {
  change,
  feedHref,
  noFilters,
  parseFilters,
  programsHref,
  queryOf,
  toQuery,
  without,
} from '@/lib/search/filters'
import { parameters } from '@/lib/search/parameters'
import type { Vocabulary } from '@/lib/search/schema'
import { describe as inWords } from '@/lib/search/words'

const vocabulary: Vocabulary = {
  topic: { archives: 'Archives', 'data-science': 'Data science', 'general-lis': 'General LIS' },
  institution: { ucla: 'University of California, Los Angeles' },
  region: { 'New York': 'New York' },
  country: { US: 'United States' },
  pathway: { 'digital-curation': 'Digital Curation' },
  currency: { USD: 'US Dollar', CAD: 'Canadian Dollar' },
}

const parse = (query: Record<string, string | string[]>) => parseFilters(query, vocabulary)

describe('reading an address', () => {
  test('nothing asked for is the defaults, with nothing dropped', () => {
    expect(parse({})).toEqual({ filters: noFilters, dropped: [] })
  })

  test('what is not understood is dropped, each with its parameter and a reason, and the rest holds', () => {
    const { filters, dropped } = parse({ page: '2', max_cost: 'abc', topic: ['nonsense', 'archives'], sort: 'evil' })
    expect(filters).toEqual({ ...noFilters, page: 2, topic: ['archives'] })
    expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'topic=nonsense',
      'max_cost=abc',
      'sort=evil',
    ])
    expect(dropped.every(({ reason }) => reason.length > 10)).toBe(true)
  })

  test.each(['0', '-1', '1e3', '١٢', '9'.repeat(40), 'NaN', '1.5'])('%s is no number of months', (value) => {
    expect(parse({ max_months: value }).filters.max_months).toBeNull()
    expect(parse({ max_months: value }).dropped).toHaveLength(1)
  })

  test.each(['10,000', '$10,000', '10 000', '10000'])('%s is a sum of money as people write it', (value) => {
    expect(parse({ max_cost: value })).toMatchObject({ filters: { max_cost: 10_000 }, dropped: [] })
  })

  test('options are found whatever their case, once each, in a fixed order', () => {
    const { filters } = parse({ region: 'new york', topic: ['DATA-science', 'archives', 'archives'] })
    expect(filters.region).toEqual(['New York'])
    expect(filters.topic).toEqual(['archives', 'data-science'])
  })

  test('a control character that was left out is shown as a sign that stands for it', () => {
    expect(parse({ online: '\u0007' }).dropped).toMatchObject([{ parameter: 'online', value: '\ufffd' }])
  })

  test('names of objects in JavaScript are no options', () => {
    expect(parse({ topic: ['__proto__', 'constructor', 'toString'] }).filters.topic).toEqual([])
  })

  test('control characters and lone surrogates never reach the database', () => {
    expect(parse({ q: 'born\u0000 \ud800digital\n' }).filters.q).toBe('born \ufffddigital')
  })

  test('a very long search is cut, and says so', () => {
    const { filters, dropped } = parse({ q: 'a'.repeat(100_000) })
    expect(filters.q).toHaveLength(200)
    expect(dropped).toHaveLength(1)
  })

  test.each(['-', '""', '"', '%', 'OR'])('a search for %s, which has no word, is dropped and says so', (q) => {
    const { filters, dropped } = parse({ q })
    expect(filters.q).toBe('')
    expect(dropped).toEqual([{ parameter: 'q', value: q, reason: 'it has no word to look for' }])
  })

  test('any query at all gives filters, and their address gives the same filters', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('archives', 'US', '1', '12', 'cost'))
    const values = fc.oneof(value, fc.array(value, { maxLength: 5 }))
    const names = fc.constantFrom(...Object.keys(parameters), 'utm_source', '__proto__')
    fc.assert(
      fc.property(fc.dictionary(names, values), (query) => {
        const { filters } = parse(query)
        const again: Record<string, string[]> = {}
        for (const [name, each] of new URLSearchParams(toQuery(filters))) again[name] = [...(again[name] ?? []), each]
        expect(parse(again)).toEqual({ filters, dropped: [] })
      }),
    )
  })
})

describe('writing an address', () => {
  test('defaults are left out and names are in one order', () => {
    const filters = change(noFilters, { online: true, topic: ['archives'], status: ['active', 'unknown'] })
    expect(programsHref(filters)).toBe('/programs?topic=archives&online=1')
    expect(programsHref(noFilters)).toBe('/programs')
  })

  test('all programs of an institution have the feed that their feed names as its own', () => {
    const href = feedHref(allOf('ucla'))
    const { filters } = parseFilters(queryOf(new URL(href, 'https://x.example').searchParams), vocabulary)
    expect(feedHref(filters)).toBe(href)
  })

  test('a change goes back to the first page', () => {
    expect(change({ ...noFilters, page: 7 }, { sort: 'cost' }).page).toBe(1)
  })

  test('one value of several can be taken away', () => {
    const filters = change(noFilters, { topic: ['archives', 'data-science'] })
    expect(without(filters, 'topic', 'archives').topic).toEqual(['data-science'])
    expect(without(filters, 'topic').topic).toEqual([])
  })
})

describe('the query in words', () => {
  test('one topic is the subject, and every filter is a clause', () => {
    const filters = change(noFilters, { topic: ['archives'], online: true, max_cost: 10_000, no_mlis: true })
    expect(inWords(filters, vocabulary)).toBe('archives programs, fully online, up to $10,000 in all, no MLIS needed')
  })

  test('one program is one program', () => {
    expect(inWords(change(noFilters, { topic: ['archives'] }), vocabulary, 1)).toBe('archives program')
  })

  test('a word in capitals stays in capitals', () => {
    expect(inWords(change(noFilters, { topic: ['general-lis'] }), vocabulary)).toBe('general LIS programs')
  })

  test('each chip says what it takes away', () => {
    const filters = change(noFilters, { q: 'born digital', online: true, max_cost: 5_000 })
    const chips = chipsOf(filters, vocabulary)
    expect(chips.map(({ label }) => label)).toEqual(['“born digital”', 'Fully online', 'Up to $5,000'])
    expect(programsHref(chips[1]?.filters ?? noFilters)).toBe('/programs?q=born+digital&max_cost=5000')
  })
})
