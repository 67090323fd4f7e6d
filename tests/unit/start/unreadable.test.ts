import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerUnreadable } from '../../../scripts/start/unreadable.mjs'

const server = createServer((request, response) => {
  // Begins its answer, and waits for the rest of the question.
  if (request.method === 'POST') response.write('begun')
  else response.end('answered')
})

beforeAll(async () => {
  server.on('clientError', answerUnreadable)
  await once(server.listen(0, '127.0.0.1'), 'listening')
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** All that is answered to these bytes, until the connection ends. */
async function answerTo(...pieces: string[]): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const said = text(socket)
  for (const piece of pieces) {
    socket.write(piece)
    await new Promise((done) => setTimeout(done, 50))
  }
  return said
}

const START = 'HTTP/1.1\r\nHost: localhost\r\n'

test.each([
  [`GET /?q=${'a'.repeat(20_000)} ${START}\r\n`, '431 Request Header Fields Too Large', 'Ask for less at a time'],
  [
    `GET / ${START}Cookie: ${'a'.repeat(20_000)}\r\n\r\n`,
    '431 Request Header Fields Too Large',
    'has more than 16,000',
  ],
  [`FOO / ${START}\r\n`, '400 Bad Request', 'is not HTTP as servers read it'],
  ['\u0016\u0003\u0001 hello', '400 Bad Request', 'is not HTTP as servers read it'],
])('what cannot be read is answered with a sentence: %#', async (request, status, sentence) => {
  const answer = await answerTo(request)
  const [head = '', page = ''] = answer.split('\r\n\r\n')
  expect(head.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`)
  expect(page).toContain(sentence)
  expect(Buffer.byteLength(page)).toBe(Number(/Content-Length: (\d+)/.exec(head)?.[1]))
})

test('so it is after an answer on the same connection', async () => {
  const answer = await answerTo(`GET / ${START}\r\n`, `FOO / ${START}\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 200 .*answered.*HTTP\/1\.1 400 .*<\/html>\n$/s)
})

test('nothing is written into an answer that has begun', async () => {
  const answer = await answerTo(`POST / ${START}Transfer-Encoding: chunked\r\n\r\n`, 'no length of a chunk\r\n')
  expect(answer).toContain('begun')
  expect(answer).not.toContain('400')
})

test('a reader who goes away in the middle of a request does no harm', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`GET / ${START}`)
  socket.resetAndDestroy()
  expect(await answerTo(`GET / ${START}Connection: close\r\n\r\n`)).toContain('answered')
})
