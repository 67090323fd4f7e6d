import { expect, test } from 'vitest'
import { parseFilters } from '@/lib/search/filters'
import type { Vocabulary } from '@/lib/search/schema'
import { listDescription } from '@/lib/search/title'
import { nameOf } from '@/lib/search/words'

const vocabulary: Vocabulary = {
  topic: { archives: 'Archives' },
  institution: {},
  region: {},
  country: {},
  pathway: {},
  currency: { USD: 'US Dollar' },
}

function filtersOf(query: Record<string, string>) {
  return parseFilters(query, vocabulary).filters
}

test.each([
  [{}, 'all certificate programs'],
  [{ online: '1' }, 'certificate programs, fully online'],
  [{ topic: 'archives', online: '1' }, 'archives programs, fully online'],
])('a search by itself has a name of more than one word (%j)', (query, name) => {
  expect(nameOf(filtersOf(query), vocabulary)).toBe(name)
})

test('the description of a list names it in a sentence', () => {
  const description = (query: Record<string, string>) => listDescription(filtersOf(query), vocabulary)
  expect(description({})).toMatch(/^After the library degree: all certificate programs\. What each costs/)
  expect(description({ page: '2' })).toMatch(/^After the library degree: all certificate programs, page 2\. /)
})
