/**
 * What a reader's browser keeps for them, and nobody else: no account, no record of ours. A request that carries one of
 * these is answered with a page for that reader alone (proxy.ts, next.config.ts, scripts/start/kept-pages.mjs).
 */
export const readerCookies = { holdings: 'holdings', shortlist: 'shortlist', shortlist2: 'shortlist2' } as const

/** One cookie is too small for a long list with its notes. */
export const shortlistCookies = [readerCookies.shortlist, readerCookies.shortlist2] as const

/** How a browser keeps them: for a year, for pages and forms of this site only, out of reach of any script. */
export function cookieOptions(origin: string) {
  return {
    path: '/',
    maxAge: 31_536_000,
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https:'),
  } as const
}
