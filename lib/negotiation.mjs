import Negotiator from 'negotiator'

const PAGE = 'text/html'
/** What a program is told in, the page first: whoever has no preference gets that. */
const TOLD_IN = [PAGE, 'application/ld+json', 'application/json']
const PROGRAM = /^\/programs\/[^/?]+\/[^/?]+(?:\?|$)/
/** A form of JSON-LD that somebody would like best: what there is has one form, and may be had all the same. */
const PROFILE = /;\s*profile\s*=\s*(?:"[^"]*"|[^;,\s]*)/gi

/**
 * Whether an address has something else than its page for who asks for it: one of a program.
 *
 * @param {string} url The path and what follows it.
 */
export function isNegotiated(url) {
  return PROGRAM.test(url)
}

/**
 * What a request at the address of a program asks for instead of its page, by its Accept header; null: the page, which is also
 * what those get who want nothing that there is. In plain JavaScript, because scripts/start/kept-pages.mjs asks it too.
 *
 * @param {string} url As above.
 * @param {string | null | undefined} accept
 * @returns {'ctdl' | 'record' | null}
 */
export function askedInsteadOfPage(url, accept) {
  if (!accept || !isNegotiated(url)) return null
  const [preferred] = new Negotiator({ headers: { accept: accept.replace(PROFILE, '') } }).mediaTypes(TOLD_IN)
  if (preferred === undefined || preferred === PAGE) return null
  return preferred === 'application/json' ? 'record' : 'ctdl'
}
