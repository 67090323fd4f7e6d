import type { NextRequest } from 'next/server'
import { openSearchSuggestions } from '@/lib/opensearch/suggestions'
import { suggest } from '@/lib/search/suggest'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** What a browser offers while somebody types into its own search box. */
export async function GET(request: NextRequest) {
  const typed = (request.nextUrl.searchParams.get('q') ?? '').toWellFormed().slice(0, 200)
  return Response.json(openSearchSuggestions(typed, await suggest(typed), site.origin), {
    headers: {
      'Content-Type': 'application/x-suggestions+json; charset=utf-8',
      'Cache-Control': 'public, max-age=60, s-maxage=60',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
