import { plainPage } from '../../lib/plain-page.mjs'

/** What Next takes. Of any other method it fails, with a 500 or an empty 400, or sends the page all the same. */
const KNOWN = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])

const UNKNOWN_PAGE = plainPage('This cannot be done here', [
  'Pages and files are read with GET, and forms are sent with POST. This method is not answered here.',
])

/**
 * Answers a request whose method Next does not know with 501 (RFC 9110, 15.6.2), and says whether it did. In the API it goes on
 * as one that writes, which each route refuses with 405 in the API's own words.
 */
export function refuseMethod(request, response) {
  if (KNOWN.has(request.method)) return false
  if (/^\/api(?:[/?]|$)/.test(request.url)) {
    request.method = 'PUT'
    return false
  }
  response.writeHead(501, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(UNKNOWN_PAGE)
  return true
}
