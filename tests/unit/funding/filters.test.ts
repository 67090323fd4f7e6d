import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, fundingHref, parseFundingFilters } from '@/lib/funding/filters'

const topics = { archives: 'Archives', gis: 'Geographic information' }

test('a list is narrowed by what an option covers and by topic', () => {
  const { filters, dropped } = parseFundingFilters({ covers: 'tuition', topic: 'gis', page: '2' }, topics)
  expect(filters).toEqual({ covers: 'tuition', topic: 'gis', page: 2 })
  expect(dropped).toEqual([])
})

test('a topic is found by what it was called before, and written as it is called today', () => {
  const { filters, dropped } = parseFundingFilters({ topic: 'maps' }, topics, { maps: 'gis' })
  expect([fundingHref(filters), dropped]).toEqual(['/funding?topic=gis', []])
  const unreached = parseFundingFilters({ topic: 'maps' }, topics, { maps: 'other' })
  expect([unreached.filters.topic, unreached.dropped[0]]).toEqual([null, expect.stringContaining('“maps”')])
})

test('what is not understood is left out, with a sentence each', () => {
  const { filters, dropped } = parseFundingFilters({ covers: 'rent', topic: '__proto__', page: '0' }, topics)
  expect(filters).toEqual({ covers: null, topic: null, page: 1 })
  expect(dropped).toHaveLength(3)
})

test('any query gives filters, and their address gives the same filters', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(covers), ...Object.keys(topics), '3'))
  const query = fc.dictionary(fc.constantFrom('covers', 'topic', 'page'), fc.oneof(value, fc.array(value)))
  fc.assert(
    fc.property(query, (given) => {
      const { filters } = parseFundingFilters(given, topics)
      const address = new URL(fundingHref(filters), 'http://localhost')
      expect(parseFundingFilters(Object.fromEntries(address.searchParams), topics)).toEqual({ filters, dropped: [] })
    }),
  )
})
