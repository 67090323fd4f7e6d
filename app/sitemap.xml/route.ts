import { forEverybody } from '@/lib/cache-control'
import { conditional } from '@/lib/conditional'
import { site } from '@/lib/site'
import { getSitemapParts } from '@/lib/sitemap/queries'
import { sitemapIndex } from '@/lib/sitemap/sitemap'

export const dynamic = 'force-dynamic'

/** Where the sitemaps are. */
export async function GET(request: Request) {
  const parts = await getSitemapParts()
  const index = sitemapIndex(
    parts.map(({ name, changed }) => ({
      href: new URL(`/sitemap/${name}.xml`, site.origin).href,
      changedAt: changed === null ? null : new Date(changed),
    })),
  )
  return conditional(request, index, { 'Content-Type': 'application/xml', 'Cache-Control': forEverybody })
}
