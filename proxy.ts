import { type NextRequest, NextResponse } from 'next/server'
import { leadsSomewhere, movedTo } from '@/lib/address'
import { editorOf, lacksSecondFactor } from '@/lib/auth/guard'
import { isDesk, isForOwners, isOfAccount, isOpenToStrangers, signInPath } from '@/lib/desk/address'
import { brokenForm } from '@/lib/desk/broken-form'
import { forOwnersAlone } from '@/lib/desk/for-owners'
import { deskPolicy } from '@/lib/desk/policy'
import { readFramedSearch } from '@/lib/embed/framed-search'
import { askedInsteadOfPage } from '@/lib/negotiation.mjs'
import { readerCookies } from '@/lib/reader/cookies'
import { unavailable } from '@/lib/unavailable'

/**
 * Answers that a page cannot give by itself. A `notFound()` in a page answers 404 with a body that is empty until
 * scripts run; an address that no route matches answers 404 complete. And a page has no way to answer 503, or 400.
 * A page that is kept for everybody has a twin in app/(site)/for-me, made anew for one reader: it has no address of its own.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  try {
    if (isDesk(pathname)) return await desk(request)
    if (isTwin(pathname)) return nothing(request)
    if (FRAMED.test(pathname) && !FRAMEABLE.test(pathname)) return notFramed(request)
    if (!(await leadsSomewhere(pathname))) {
      const moved = await movedTo(pathname)
      if (moved) return NextResponse.redirect(new URL(`${moved}${search}`, request.url), 308)
      if (FRAMED.test(pathname)) return notFramed(request)
      // Who asks for a file has no use for a page: its route says in plain text what is not there.
      return FILE.test(pathname) && isText(pathname) ? NextResponse.next() : nothing(request)
    }
    const other = insteadOfPage(request)
    if (other) return other
    if (pathname === FRAMED_LIST && (await isNotUnderstood(request)))
      return NextResponse.rewrite(request.nextUrl, { status: 400 })
    if (isForOne(request)) return NextResponse.rewrite(new URL(`${TWINS}${pathname}${search}`, request.url))
    return NextResponse.next()
  } catch (error) {
    console.error('The database does not answer:', error instanceof Error ? error.message : error)
    return unavailable()
  }
}

/**
 * Sends who asks for data at the address of a program to where they are. A page and its data are two documents with an address
 * each, so that nothing in between can take one for the other: a cache that knows no `Vary` keeps no such answer either.
 */
function insteadOfPage(request: NextRequest): NextResponse | null {
  const { pathname } = request.nextUrl
  const asked = ['GET', 'HEAD'].includes(request.method) && askedInsteadOfPage(pathname, request.headers.get('Accept'))
  if (!asked) return null
  const answer = NextResponse.redirect(
    new URL(asked === 'ctdl' ? `${pathname}/ctdl` : `/api/v1${pathname}`, request.url),
    303,
  )
  answer.headers.set('Access-Control-Allow-Origin', '*')
  answer.headers.set('Cache-Control', 'no-store')
  answer.headers.set('Vary', 'Accept')
  return answer
}

function nothing(request: NextRequest): NextResponse {
  return NextResponse.rewrite(new URL('/no-such-page', request.url))
}

/** The same in a frame, where a page of the site would be out of place. */
function notFramed(request: NextRequest): NextResponse {
  return NextResponse.rewrite(new URL(`/embed/not-listed${request.nextUrl.search}`, request.url), { status: 404 })
}

/** Whether the search of a framed list has parts that it does not know: its page says which, and cannot say so by its status. */
async function isNotUnderstood({ nextUrl }: NextRequest): Promise<boolean> {
  return (await readFramedSearch(nextUrl.searchParams)).refused.length > 0
}

/**
 * Sends strangers to sign-in, so that they see a page and no bare 401, and answers editors at owners' addresses with a page
 * that reads without scripts; what they may do is judged beside the data. A form that
 * strangers send, or somebody who lacks the second step, is let through: its action keeps what was typed. Nothing of the desk is kept or indexed.
 */
async function desk(request: NextRequest): Promise<Response> {
  const { nonce, policy } = deskPolicy()
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy)
  const answer = (await instead(request)) ?? (await brokenForm(request)) ?? NextResponse.next({ request: { headers } })
  answer.headers.set('Content-Security-Policy', policy)
  answer.headers.set('Cache-Control', 'private, no-store')
  answer.headers.set('X-Robots-Tag', 'noindex, nofollow')
  return answer
}

/** What is answered instead of what was asked for; null: nothing. */
async function instead(request: NextRequest): Promise<Response | null> {
  const { pathname, search } = request.nextUrl
  if (isOpenToStrangers(pathname)) return null
  const editor = await editorOf(request.headers)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!editor) return reads ? redirectTo(signInPath(`${pathname}${search}`), request) : null
  if (lacksSecondFactor(editor) && !isOfAccount(pathname))
    return reads ? redirectTo('/admin/account/second-factor', request) : null
  return isForOwners(pathname) && editor.role !== 'owner' ? forOwnersAlone() : null
}

function redirectTo(path: string, request: NextRequest): NextResponse {
  return NextResponse.redirect(new URL(path, request.url))
}

const TWINS = '/for-me'
const FILE = /\.(?:ics|xml|png)$|^\/programs\/[^/]+\/[^/]+\/ctdl$/
const FRAMED = /^\/embed\//
const FRAMED_LIST = '/embed/programs'
const FRAMEABLE = /^\/embed\/(?:programs|[^/]+\/[^/]+)$/
const KEPT_FOR_EVERYBODY = /^\/(programs\/[^/]+\/[^/]+|institutions\/[^/]+|topics\/[^/]+)$/

/** Whether a path is text, as a route has to be given it. */
function isText(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

function isTwin(path: string): boolean {
  return path === TWINS || path.startsWith(`${TWINS}/`)
}

/** Whether a page that is else kept for everybody is asked for by a reader who told something, or asks more of it. */
function isForOne({ cookies, nextUrl: { pathname, search } }: NextRequest): boolean {
  if (!KEPT_FOR_EVERYBODY.test(pathname)) return false
  const asksMore = search !== '' && pathname.startsWith('/programs/')
  return asksMore || Object.values(readerCookies).some((name) => cookies.has(name))
}

export const config = {
  // All but what needs no database. A file that is sent to be imported would be held in memory for the proxy, and cut off:
  // its route is guarded by itself. The API and OAI-PMH say themselves what is wrong, in the words of their callers.
  matcher: [
    '/((?!_next/|api(?:/|$)|oai(?:/[^/]+)?$|admin/import/upload$|healthz$|data/(?:api|files)$|accessibility$|privacy$|(?:icon\\.svg|apple-icon\\.png|favicon\\.ico|search\\.js|robots\\.txt)$).*)',
  ],
}
