import { forEverybody } from '@/lib/cache-control'
import { conditional } from '@/lib/conditional'
import { refusalOf } from '@/lib/request-limits'
import { site } from '@/lib/site'
import { readSitemapPart } from '@/lib/sitemap/queries'
import { sitemap } from '@/lib/sitemap/sitemap'

export const dynamic = 'force-dynamic'

/** One of the sitemaps that /sitemap.xml names. */
export async function GET(request: Request, { params }: RouteContext<'/sitemap/[part]'>) {
  const refusal = await refusalOf('sitemap')
  if (refusal) return refusal
  const { part } = await params
  const entries = part.endsWith('.xml') ? await readSitemapPart(part.slice(0, -'.xml'.length)) : null
  if (!entries) return new Response('There is no such sitemap: /sitemap.xml names all.\n', { status: 404 })
  const text = sitemap(entries.map(({ href, changedAt }) => ({ href: new URL(href, site.origin).href, changedAt })))
  return conditional(request, text, { 'Content-Type': 'application/xml', 'Cache-Control': forEverybody })
}
