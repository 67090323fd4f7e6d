import type { NextRequest } from 'next/server'
import { programEntry } from '@/lib/feeds/entries'
import { readNewest } from '@/lib/feeds/queries'
import { feedResponse } from '@/lib/feeds/response'
import { askedOf } from '@/lib/search/asked'
import { feedHref, programsHref } from '@/lib/search/filters'
import { nameOf } from '@/lib/search/words'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** A search as an Atom feed: what changed in it last. */
export async function GET(request: NextRequest) {
  const asked = await askedOf(request, 'feed')
  if (asked instanceof Response) return asked
  const { filters, vocabulary } = asked
  const { programs, changedAt } = await readNewest(filters)
  return feedResponse(request, {
    self: feedHref(filters),
    alternate: programsHref({ ...filters, page: 1, plot: false }),
    title: nameOf(filters, vocabulary),
    changedAt,
    entries: programs.map((each) => programEntry(each, site.origin)),
  })
}
