import type { NextRequest } from 'next/server'
import { suggestionList } from '@/components/search/suggestions'
import { suggest } from '@/lib/search/suggest'

export const dynamic = 'force-dynamic'

/** What the search box offers while somebody types: options of a list, for the script of the page. */
export async function GET(request: NextRequest) {
  const found = await suggest(request.nextUrl.searchParams.get('q') ?? '')
  return new Response(suggestionList(found), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
