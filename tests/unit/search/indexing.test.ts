import { expect, test } from 'vitest'
import { parseFilters } from '@/lib/search/filters'
import { indexingOf } from '@/lib/search/indexing'
import type { Vocabulary } from '@/lib/search/schema'
import { listTitle } from '@/lib/search/title'

const vocabulary: Vocabulary = {
  topic: { archives: 'Archives', gis: 'Geographic information' },
  institution: { ucla: 'University of California, Los Angeles' },
  region: { Texas: 'Texas' },
  country: { US: 'United States' },
  pathway: {},
  currency: { USD: 'US Dollar', CAD: 'Canadian Dollar' },
}

function filtersOf(query: string) {
  const parameters = new URLSearchParams(query)
  const given = Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
  return parseFilters(given, vocabulary).filters
}

/** What was asked for, the canonical address of it, and whether it is in an index. */
const STATES: [query: string, canonical: string, isIndexed: boolean][] = [
  ['', '/programs', true],
  ['page=2', '/programs?page=2', true],
  ['topic=archives', '/topics/archives', true],
  ['topic=archives&page=2', '/programs?topic=archives&page=2', true],
  ['institution=ucla', '/institutions/ucla', true],
  ['institution=ucla&page=2', '/programs?institution=ucla&page=2', true],
  ['topic=nonsense', '/programs', true],
  ['utm_source=x', '/programs', true],
  ['plot=1', '/programs', true],
  ['topic=archives&plot=1', '/topics/archives', true],
  ['fit=1', '/programs', true],
  ['topic=archives&topic=gis', '/programs?topic=archives&topic=gis', false],
  ['topic=archives&institution=ucla', '/programs?topic=archives&institution=ucla', false],
  ['topic=archives&online=1', '/programs?topic=archives&online=1', false],
  ['topic=archives&sort=cost', '/programs?topic=archives&sort=cost', false],
  ['topic=archives&unstated=1', '/programs?topic=archives&unstated=1', false],
  ['online=1', '/programs?online=1', false],
  ['region=Texas', '/programs?region=Texas', false],
  ['sort=cost', '/programs?sort=cost', false],
  ['q=digital+archives', '/programs?q=digital+archives', false],
  ['status=discontinued', '/programs?status=discontinued', false],
  ['currency=CAD', '/programs?currency=CAD', false],
]

test.each(STATES)('/programs?%s is canonical at %s; in an index: %s', (query, canonical, isIndexed) => {
  expect(indexingOf(filtersOf(query), 20)).toEqual({ canonical, isIndexed })
})

test('a topic without programs has no page, so its empty list names none and is in no index', () => {
  expect(indexingOf(filtersOf('topic=archives'), 0)).toEqual({
    canonical: '/programs?topic=archives',
    isIndexed: false,
  })
})

test('states with different canonical addresses have different titles', () => {
  const byTitle = new Map<string, Set<string>>()
  for (const [query, canonical] of STATES) {
    const title = listTitle(filtersOf(query), vocabulary)
    byTitle.set(title, new Set([...(byTitle.get(title) ?? []), canonical]))
  }
  expect([...byTitle].filter(([, addresses]) => addresses.size > 1)).toEqual([])
})
