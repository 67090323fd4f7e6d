import { openSearchDescription } from '@/lib/opensearch/description'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** How a browser or a discovery system may search here. */
export function GET() {
  return new Response(openSearchDescription(site), {
    headers: {
      'Content-Type': 'application/opensearchdescription+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600, s-maxage=3600',
    },
  })
}
