import type { NextRequest } from 'next/server'
import { conditional } from '@/lib/conditional'
import { isDatabaseUp } from '@/lib/health'
import { refuseParameters } from '@/lib/open-data/query'
import { tookTooLong } from '@/lib/patient-pool'
import { problemAnswer } from '@/lib/problem'
import { site } from '@/lib/site'
import { countRequest, limitHeaders, tooMany } from './limit'
import { notUnderstood } from './not-understood'

/**
 * What is to be read at an address, with links to other addresses by their relation; `substance`: the body without what may be
 * older without being wrong, for the tag.
 */
export type Readable = { body: object; substance?: object; links?: Record<string, string | null> }

const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
  // The pages are what a search engine should show.
  'X-Robots-Tag': 'noindex',
}

/**
 * How many requests are left is told to one client, and `as_of` holds for the moment of asking: a cache that many share would
 * tell either to others, and a harvester what changed before it asked. A cache of the client's own asks again by the tag.
 * `no-cache="RateLimit"` would say less, but RFC 9111 lets caches ignore the names.
 */
const OF_ONE_CLIENT = 'private, no-cache'

type Read<Context> = (request: NextRequest, context: Context) => Promise<Readable | Response>

/** A handler of an address without parameters: who gives it any expects what it does not do, and is told so. */
export function readingWithoutParameters<Context>(read: Read<Context>) {
  return reading<Context>(async (request, context) => {
    const refused = refuseParameters(request.nextUrl.searchParams)
    return refused.length > 0 ? notUnderstood(refused) : read(request, context)
  })
}

/** A handler that answers what `read` finds, or says in a problem why it cannot; each request is counted. */
export function reading<Context>(read: Read<Context>) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    // Beside the reading, which takes longer.
    const { standing, found } = await countRequest(() => read(request, context).catch(faultOf))
    const answer = found === null ? tooMany(standing) : found instanceof Response ? found : answerOf(found, request)
    for (const [name, value] of Object.entries({ ...shared, ...limitHeaders(standing) }))
      answer.headers.set(name, value)
    if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', OF_ONE_CLIENT)
    return answer
  }
}

/** What a browser asks before it lets a script of another site read. */
export function OPTIONS(): Response {
  const headers = {
    ...shared,
    Allow: READS,
    'Access-Control-Allow-Methods': READS,
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}

/** For every method that writes. */
export function refuseToWrite(): Response {
  const detail = `Nothing can be written here: ask with ${READS}.`
  return problemAnswer(site.origin, 'method-not-allowed', detail, { headers: { ...shared, Allow: READS } })
}

const READS = 'GET, HEAD, OPTIONS'

function answerOf({ body, substance = body, links = {} }: Readable, request: NextRequest): Response {
  const text = `${JSON.stringify(body)}\n`
  const headers = { Link: linkHeader(links), 'Content-Type': 'application/json' }
  return conditional(request, text, headers, JSON.stringify(substance))
}

function linkHeader(links: Record<string, string | null>): string {
  const described = {
    ...links,
    'service-desc': `${site.origin}/api/v1/openapi.json`,
    'service-doc': `${site.origin}/data/api`,
  }
  return Object.entries(described)
    .flatMap(([relation, address]) => (address ? `<${address}>; rel="${relation}"` : []))
    .join(', ')
}

/** Nothing that a caller can send should lead here. */
async function faultOf(error: unknown): Promise<Response> {
  if (tookTooLong())
    return unavailable('The question took too long to answer. Ask for less at a time, or again in a moment.')
  if (!(await isDatabaseUp()))
    return unavailable('The database does not answer. Nothing is lost: ask again in a moment.')
  console.error('The API failed:', error)
  return problemAnswer(
    site.origin,
    'fault',
    'Something is wrong here, and it has been noted. It is no fault of the request.',
  )
}

function unavailable(detail: string): Response {
  return problemAnswer(site.origin, 'unavailable', detail, { headers: { 'Retry-After': '10' } })
}
