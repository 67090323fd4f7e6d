import { type NextRequest, NextResponse } from 'next/server'
import { leadsSomewhere } from '@/lib/address'
import { unavailable } from '@/lib/unavailable'

/**
 * Two answers that a page cannot give by itself. A `notFound()` in a page answers 404 with a body that is empty until
 * scripts run; an address that no route matches answers 404 complete. And a page has no way to answer 503.
 */
export async function proxy(request: NextRequest) {
  try {
    if (await leadsSomewhere(request.nextUrl.pathname)) return NextResponse.next()
    return NextResponse.rewrite(new URL('/no-such-page', request.url))
  } catch (error) {
    console.error('The database does not answer:', error instanceof Error ? error.message : error)
    return unavailable()
  }
}

export const config = {
  // All but files at the top (icon.svg), and what needs no database. A dot further down is part of a name.
  matcher: ['/((?!_next/|healthz$|about$|data$|accessibility$|privacy$|[^/]+\\.[a-z0-9]+$).*)'],
}
