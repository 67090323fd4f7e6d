import { askedInsteadOfPage } from '../../lib/negotiation.mjs'

const MOST_SECONDS = 60
const MOST_CHARACTERS = 16_000_000
const MOST_URL = 1_000
/** What is no page for everybody: files, the desk, the answers to single keystrokes, harvests, and the API, which counts who asks. */
const NO_PAGE = /^\/(_next|admin|suggestions|opensearch|oai|api)\b|^[^?]*(\.[a-z0-9]+|\/ctdl)(\?|$)/

/**
 * Keeps public pages for the minute that their Cache-Control allows everybody, and no longer than nothing is written:
 * `forget` empties it. A page that is being made is waited for, not made twice. A request with a cookie passes by.
 */
export function keepPages() {
  const [pages, underWay] = [new Map(), new Map()]
  let [isOpen, size, generation] = [false, 0, 0]

  /** Answers from what is kept; false: the page has yet to be made, and `keep` is to be told of it. */
  async function answer(request, response) {
    if (!isOpen || request.method !== 'GET' || request.headers.cookie) return false
    if (request.url.length > MOST_URL || NO_PAGE.test(request.url)) return false
    if (askedInsteadOfPage(request.url, request.headers.accept)) return false
    await underWay.get(request.url)
    // Who waited may have left meanwhile.
    if (response.closed || send(request, response)) return true
    if (!underWay.has(request.url)) begin(request, response)
    return false
  }

  function begin({ url }, response) {
    response.madeIn = generation
    const made = new Promise((resolve) => {
      response.isMade = resolve
      response.once('close', resolve)
    })
    underWay.set(url, made)
    made.then(() => underWay.delete(url))
  }

  function send({ url }, response) {
    const page = pages.get(url)
    if (!page || page.until < Date.now()) return false
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
    response.end(page.body)
    return true
  }

  function keep(request, response, body) {
    // Made before the last write was heard of: it may show what was before.
    if (isOpen && response.madeIn === generation && isPublic(response)) store(request, response, body)
    response.isMade?.()
  }

  function store({ url }, response, body) {
    drop(url)
    pages.set(url, { body, headers: response.getHeaders(), until: Date.now() + secondsOf(response) * 1_000 })
    size += body.length
    for (const [oldest] of pages) {
      if (size <= MOST_CHARACTERS) break
      drop(oldest)
    }
  }

  function drop(url) {
    size -= pages.get(url)?.body.length ?? 0
    pages.delete(url)
  }

  function forget() {
    generation += 1
    pages.clear()
    size = 0
  }

  return {
    answer,
    keep,
    forget,
    /** Whether writes are heard of: else nothing is kept. */
    trust(heard) {
      isOpen = heard
      forget()
    },
  }
}

/** Only a page for everybody says how long a cache that many share may keep it. */
function isPublic(response) {
  return response.statusCode === 200 && secondsOf(response) > 0 && !response.hasHeader('Set-Cookie')
}

function secondsOf(response) {
  const [, seconds = '0'] = /s-maxage=(\d+)/.exec(String(response.getHeader('Cache-Control'))) ?? []
  return Math.min(Number(seconds), MOST_SECONDS)
}
