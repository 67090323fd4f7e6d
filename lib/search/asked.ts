import 'server-only'
import type { NextRequest } from 'next/server'
import { parseFilters, queryOf } from '@/lib/search/filters'
import { type Filters, parameters } from '@/lib/search/parameters'
import type { Vocabulary } from '@/lib/search/schema'
import { shown, UNKNOWN_PARAMETER, whyUnreadable } from '@/lib/search/unreadable'
import { getVocabulary } from '@/lib/search/vocabulary'

const MOST_TOLD = 10

/** A search that stands without its reader; `refused` has a sentence for each part that is not understood, ten at most. */
export type Asked = { filters: Filters; vocabulary: Vocabulary; refused: string[] }

/**
 * The search that a feed, a file or a frame is asked for, whole: without a part that is not understood it would be another one,
 * and may show the whole catalogue.
 */
export async function readAsked(given: URLSearchParams, what: 'feed' | 'file' | 'frame'): Promise<Asked> {
  const query = queryOf(given)
  const vocabulary = await getVocabulary(query)
  const { filters, dropped } = parseFilters(query, vocabulary)
  const personal = { parameter: 'fit', value: '1', reason: `a ${what} does not know what its reader holds` }
  // A frame shows the beginning of what a page of any number shows.
  const pages = what === 'frame' ? [] : pagesIn(given)
  const refused = [
    ...unreadableIn(given),
    ...unknownIn(given),
    ...dropped,
    ...(filters.fit ? [personal] : []),
    ...pages.map((value) => ({ parameter: 'page', value, reason: `a ${what} has no pages` })),
  ]
    .slice(0, MOST_TOLD)
    .map(({ parameter, value, reason }) => `“${value}” in ${parameter}: ${reason}.`)
  return { filters, vocabulary, refused }
}

/** The search that a feed or a file is asked for; or 400 with the reasons in plain text. */
export async function askedOf(
  { nextUrl }: NextRequest,
  what: 'feed' | 'file',
): Promise<Omit<Asked, 'refused'> | Response> {
  const { refused, ...asked } = await readAsked(nextUrl.searchParams, what)
  if (refused.length === 0) return asked
  const text = [`This ${what} was not understood, so it has nothing to show.`, ...refused].join('\n')
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
    reason: UNKNOWN_PARAMETER,
  }))
}
