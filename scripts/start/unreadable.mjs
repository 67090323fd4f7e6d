import { plainPage } from '../../lib/plain-page.mjs'

const TOO_LARGE = plainPage('This request is too long', [
  'Its address, or what the browser sends with it, has more than 16,000 letters. Ask for less at a time, with a shorter address.',
])
const TOO_SLOW = plainPage('This request did not end', ['We waited for the rest of it in vain. Send it again.'])
const NOT_HTTP = plainPage('This request is not understood', ['What was sent is not HTTP as servers read it.'])

const ANSWERS = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', TOO_LARGE],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', TOO_SLOW],
}

/**
 * Says why, for a server's 'clientError': what could not be read as a request has no response, and Node would send the status
 * that it sends here with an empty page. A connection that is gone, or half-way through another answer, is only closed.
 */
export function answerUnreadable(error, socket) {
  // Node itself asks this of a socket before it writes; nothing public tells it.
  if (!socket.writable || socket._httpMessage?.headersSent) return socket.destroy()
  const [status, page] = ANSWERS[error.code] ?? ['400 Bad Request', NOT_HTTP]
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(page)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${page}`)
}
