import { plainPage } from '../../lib/plain-page.mjs'

/** What Next takes. Of any other method it fails, with a 500 or an empty 400, or sends the page all the same. */
const KNOWN = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])
const READS = 'GET, HEAD, OPTIONS'
const API = /^\/api(?:[/?]|$)/
/** What answers other methods than those that read, and says itself which. */
const WRITES = [
  API,
  /^\/admin(?:[/?]|$)/,
  /^\/oai(?:\?|$)/,
  /^\/(?:shortlist\/change|fit\/answers|programs\/[^/?]+\/[^/?]+\/suggest\/send)(?:\?|$)/,
]
/** Next's own, while somebody develops. */
const IN_DEVELOPMENT = /^\/__?next/

const NO_ADDRESS = plainPage('This address is not understood', [
  'A request names what it asks for by a path that begins with a slash, or by a whole address.',
])
const READ_ONLY = plainPage('This is only read', ['What is at this address is read with GET. Nothing was changed.'])
const UNKNOWN = plainPage('This cannot be done here', [
  'Pages and files are read with GET, and forms are sent with POST. This method is not answered here.',
])

/**
 * Answers what HTTP allows somebody to send and nothing behind takes, and says whether it did: a target without a path (RFC
 * 9112, 3.2) with 400, a method that nothing knows with 501, one that writes with 405 where all is read (RFC 9110, 15.5.6 and
 * 15.6.2). Next would answer each with a 500, or with the page. In the API an unknown method goes on as one that writes, which
 * each route refuses with 405 in the API's own words.
 */
export function refuse(request, response, dev = false) {
  const path = pathAsked(request.url)
  if (path === null) return answer(response, 400, NO_ADDRESS)
  request.url = path
  // All is small, or made while it is sent, so a range is passed over (RFC 9110, 14.2): Next fails of one beyond the end.
  delete request.headers.range
  if (!KNOWN.has(request.method)) {
    if (!API.test(path)) return answer(response, 501, UNKNOWN)
    request.method = 'PUT'
  }
  if (request.method === 'GET' || request.method === 'HEAD' || takesMore(path, dev)) return false
  if (request.method === 'OPTIONS') return answer(response, 204, '', { Allow: READS, ...BEFORE_READING })
  return answer(response, 405, READ_ONLY, { Allow: READS })
}

/** A browser asks before it lets a page of another site send what it knows already. */
const BEFORE_READING = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Max-Age': '86400',
}

/** The path and the question, whichever form the target has; null: it has none. */
function pathAsked(target) {
  if (target.startsWith('/')) return target
  const url = /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target) : null
  return url && `${url.pathname}${url.search}`
}

function takesMore(path, dev) {
  return WRITES.some((each) => each.test(path)) || (dev && IN_DEVELOPMENT.test(path))
}

function answer(response, status, page, headers = {}) {
  const type = page === '' ? {} : { 'Content-Type': 'text/html; charset=utf-8' }
  response.writeHead(status, { ...type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...headers })
  response.end(page)
  return true
}
