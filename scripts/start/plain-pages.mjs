import { isNegotiated } from '../../lib/negotiation.mjs'
import { plainPage } from '../../lib/plain-page.mjs'
import { TOO_LONG_PAGE, tookTooLong } from './too-long.mjs'

const ERROR_PAGE = plainPage('This page could not be made', [
  'The fault is ours, and it has been noted. Nothing is lost.',
  'Reload the page, or start from <a href="/programs">all programs</a>.',
])
/** With these, Next answers something else than the page, at the page's own address: a redirect or React's payload. */
const ROUTER_HEADER = /^(rsc$|next-router-|next-url$)/

/**
 * Sends public pages as the plain HTML that they are. No component of theirs runs in the browser, so Next's runtime and
 * the copy of the page that it hydrates from would only cost: half of the bytes and most of the time to be ready (see
 * README, "Decisions"). It also gives a 500, whose body Next leaves to its scripts, one that reads.
 * Nobody asks a plain page for what Next's router reads, and a shared cache would keep it as the page: such a request is
 * one for the page. The desk keeps its scripts; so does development. `onPage` is given each page before it is sent.
 */
export function sendPlainPages(request, response, onPage = () => {}) {
  keepFaultsOutOfCaches(response)
  if (/^\/admin([/?]|$)/.test(request.url)) return
  for (const name of Object.keys(request.headers)) if (ROUTER_HEADER.test(name)) delete request.headers[name]
  const { write, end, flushHeaders } = response
  const chunks = []
  // What a route handler throws is a 500 of no type at all.
  const isPage = () =>
    /^text\/html/.test(String(response.getHeader('Content-Type'))) ||
    (response.statusCode === 500 && !response.hasHeader('Content-Type'))

  response.write = (chunk, encoding, callback) => {
    if (!isPage()) return write.call(response, chunk, encoding, callback)
    chunks.push(bytes(chunk, encoding))
    const done = typeof encoding === 'function' ? encoding : callback
    if (done) process.nextTick(done)
    return true
  }
  // Headers wait for the body, whose length is not known before.
  response.flushHeaders = () => {
    if (!isPage()) flushHeaders.call(response)
  }
  response.end = (chunk, encoding, callback) => {
    if (!isPage()) return end.call(response, chunk, encoding, callback)
    const done = [chunk, encoding, callback].find((each) => typeof each === 'function')
    // Without a body there is nothing to measure, and what Next measured is another page.
    response.removeHeader('Content-Length')
    response.setHeader('Vary', varyOf(request, response))
    if (request.method === 'HEAD' || response.statusCode === 304) return end.call(response, done)
    if (chunk && chunk !== done) chunks.push(bytes(chunk, encoding))
    const body = bodyOf(response, Buffer.concat(chunks))
    response.setHeader('Content-Length', Buffer.byteLength(body))
    onPage(request, response, body)
    return end.call(response, body, done)
  }
}

/**
 * What makes another answer of the same address: a reader's cookies (lib/reader), so that what is kept for everybody is not for
 * them; and at the address of a program, the format that is asked for.
 */
function varyOf(request, response) {
  const words = [response.getHeader('Vary'), 'Cookie', isNegotiated(request.url) && 'Accept']
  return words.flat().filter(Boolean).join(', ')
}

/** The page; or, where it could not be made, one that says so. */
function bodyOf(response, made) {
  if (response.statusCode !== 500) return withoutRuntime(made.toString())
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (!tookTooLong()) return ERROR_PAGE
  response.statusCode = 503
  response.setHeader('Retry-After', '10')
  return TOO_LONG_PAGE
}

/**
 * A page without what only Next's runtime reads: its scripts, their preloads and React's comments. Scripts of our own
 * stay: files from elsewhere than `/_next/`, and data with a type. React escapes `<` in text and in attributes, so the
 * patterns meet nothing but markup.
 */
export function withoutRuntime(html) {
  return html
    .replace(/<script(?![^>]*\s(?:type="|src="\/(?!_next\/)))[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\s[^>]*as="script"[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
}

/** What next.config.ts says of an address holds for its page, and not for a refusal, a fault or that there is none. */
function keepFaultsOutOfCaches(response) {
  const { writeHead } = response
  response.writeHead = (status, ...rest) => {
    if (status >= 400) response.setHeader('Cache-Control', 'no-store')
    return writeHead.call(response, status, ...rest)
  }
}

function bytes(chunk, encoding) {
  return Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined)
}
