import 'server-only'
import type { NextRequest } from 'next/server'
import { parseFilters, queryOf } from '@/lib/search/filters'
import { type Filters, parameters } from '@/lib/search/parameters'
import type { Vocabulary } from '@/lib/search/schema'
import { whyUnreadable } from '@/lib/search/unreadable'
import { getVocabulary } from '@/lib/search/vocabulary'

const MOST_TOLD = 10
const LONGEST_SHOWN = 80

/**
 * The search that a feed or a file is asked for; or, where any part of it is not understood, 400 with the reasons in plain
 * text: without that part, a program would be sent the whole catalogue.
 */
export async function askedOf(
  { nextUrl }: NextRequest,
  what: 'feed' | 'file',
): Promise<{ filters: Filters; vocabulary: Vocabulary } | Response> {
  const query = queryOf(nextUrl.searchParams)
  const vocabulary = await getVocabulary(query)
  const { filters, dropped } = parseFilters(query, vocabulary)
  const personal = { parameter: 'fit', value: '1', reason: `a ${what} does not know what its reader holds` }
  const refused = [
    ...unreadableIn(nextUrl.searchParams),
    ...unknownIn(nextUrl.searchParams),
    ...dropped,
    ...(filters.fit ? [personal] : []),
    ...pagesIn(nextUrl.searchParams).map((value) => ({ parameter: 'page', value, reason: `a ${what} has no pages` })),
  ]
  if (refused.length === 0) return { filters, vocabulary }
  const lines = refused
    .slice(0, MOST_TOLD)
    .map(({ parameter, value, reason }) => `“${value}” in ${parameter}: ${reason}.`)
  const text = [`This ${what} was not understood, so it has nothing to show.`, ...lines].join('\n')
  return new Response(`${text}\n`, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** What no page would look for, and a file would be sent without. */
function unreadableIn(given: URLSearchParams) {
  return [...given].flatMap(([parameter, value]) => {
    const reason = Object.hasOwn(parameters, parameter) ? whyUnreadable(value) : null
    return reason === null ? [] : [{ parameter, value: shown(value), reason }]
  })
}

function pagesIn(given: URLSearchParams): string[] {
  return given.getAll('page').filter(Boolean).map(shown)
}

/** Names that no parameter has, most likely misspelt. */
function unknownIn(given: URLSearchParams) {
  const names = new Set([...given.keys()].filter((name) => !Object.hasOwn(parameters, name)))
  return [...names].map((name) => ({
    parameter: shown(name),
    value: shown(given.get(name) ?? ''),
    reason: 'there is no such parameter',
  }))
}

function shown(text: string): string {
  return text.slice(0, LONGEST_SHOWN).toWellFormed()
}
