import 'server-only'
import { forEverybody } from '@/lib/cache-control'
import { conditional } from '@/lib/conditional'
import { atom, type Feed } from '@/lib/feeds/atom'
import { site } from '@/lib/site'
import { licence } from '@/lib/structured-data/licence'

type Said = Pick<Feed, 'title' | 'entries'> & { self: string; alternate: string }

/** A feed of this site, whose addresses begin with a slash. */
export function feedResponse(request: Request, { self, alternate, title, entries }: Said): Response {
  const feed = atom({
    self: new URL(self, site.origin).href,
    alternate: new URL(alternate, site.origin).href,
    title: `${site.name}: ${title}`,
    author: site.name,
    rights: `${licence.name}, ${new URL('/data#reuse', site.origin).href}`,
    entries,
  })
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': forEverybody }
  return conditional(request, feed, headers)
}
