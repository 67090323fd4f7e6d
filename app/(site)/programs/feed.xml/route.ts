import type { NextRequest } from 'next/server'
import { programEntry } from '@/lib/feeds/entries'
import { readNewest } from '@/lib/feeds/queries'
import { feedResponse } from '@/lib/feeds/response'
import { feedHref, parseFilters, programsHref, queryOf } from '@/lib/search/filters'
import { getVocabulary } from '@/lib/search/vocabulary'
import { describe } from '@/lib/search/words'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** A search as an Atom feed: what changed in it last. */
export async function GET(request: NextRequest) {
  const query = queryOf(request.nextUrl.searchParams)
  const vocabulary = await getVocabulary(query)
  const { filters, dropped } = parseFilters(query, vocabulary)
  if (filters.fit) dropped.push({ parameter: 'fit', value: '1', reason: 'a feed does not know what its reader holds' })
  // Without the filter, a reader's program would be sent the whole catalogue.
  if (dropped.length > 0) return misunderstood(dropped)
  const changed = await readNewest(filters)
  return feedResponse(request, {
    self: feedHref(filters),
    alternate: programsHref({ ...filters, page: 1, plot: false }),
    title: describe(filters, vocabulary),
    entries: changed.map((each) => programEntry(each, site.origin)),
  })
}

function misunderstood(dropped: ReturnType<typeof parseFilters>['dropped']): Response {
  const lines = dropped.slice(0, 10).map(({ parameter, value, reason }) => `“${value}” in ${parameter}: ${reason}.`)
  const text = ['This feed was not understood, so it has nothing to show.', ...lines].join('\n')
  return new Response(`${text}\n`, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
