import 'server-only'
import { forEverybody } from '@/lib/cache-control'
import { conditional } from '@/lib/conditional'
import { atom, type Feed } from '@/lib/feeds/atom'
import { site } from '@/lib/site'
import { licence } from '@/lib/structured-data/licence'

type Said = Pick<Feed, 'title' | 'changedAt' | 'entries'> & {
  self: string
  alternate: string
  /** Without one, its address is its identity. */
  id?: string
}

/** A feed of this site, whose addresses begin with a slash. */
export function feedResponse(request: Request, { id, self, alternate, title, changedAt, entries }: Said): Response {
  const address = new URL(self, site.origin).href
  const feed = atom({
    id: id ?? address,
    self: address,
    alternate: new URL(alternate, site.origin).href,
    title: `${site.name}: ${title}`,
    author: site.name,
    rights: `${licence.name}, ${new URL('/data#reuse', site.origin).href}`,
    changedAt,
    entries,
  })
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': forEverybody }
  return conditional(request, feed, headers)
}
