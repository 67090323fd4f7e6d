import { readFileSync } from 'node:fs'

const ERROR_PAGE = readFileSync(new URL('error.html', import.meta.url))

/**
 * Sends public pages as the plain HTML that they are. No component of theirs runs in the browser, so Next's runtime and
 * the copy of the page that it hydrates from would only cost: half of the bytes and most of the time to be ready (see
 * README, "Decisions"). It also gives a 500, whose body Next leaves to its scripts, one that reads.
 * The desk keeps its scripts; so does development.
 */
export function sendPlainPages(request, response) {
  if (/^\/admin(\/|$)/.test(request.url)) return
  const { write, end, flushHeaders } = response
  const chunks = []
  const isPage = () => /^text\/html/.test(String(response.getHeader('Content-Type')))

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
    if (!isPage() || request.method === 'HEAD') return end.call(response, chunk, encoding, callback)
    if (chunk && typeof chunk !== 'function') chunks.push(bytes(chunk, encoding))
    const body = response.statusCode === 500 ? ERROR_PAGE : withoutRuntime(Buffer.concat(chunks).toString())
    response.setHeader('Content-Length', Buffer.byteLength(body))
    return end.call(
      response,
      body,
      [chunk, encoding, callback].find((each) => typeof each === 'function'),
    )
  }
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

function bytes(chunk, encoding) {
  return Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined)
}
