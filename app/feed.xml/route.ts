import { programEntry } from '@/lib/feeds/entries'
import { readNewest } from '@/lib/feeds/queries'
import { feedResponse } from '@/lib/feeds/response'
import { everything } from '@/lib/search/filters'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** New programs, and those of whose pages something changed, also that they ended: the newest first. */
export async function GET(request: Request) {
  const { programs, changedAt } = await readNewest(everything)
  return feedResponse(request, {
    self: '/feed.xml',
    alternate: '/programs',
    title: 'new and changed programs',
    changedAt,
    entries: programs.map((each) => programEntry(each, site.origin)),
  })
}
