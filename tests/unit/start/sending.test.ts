import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import { HtmlValidate } from 'html-validate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sendPlainPages } from '../../../scripts/start/plain-pages.mjs'

const PAGE = '<!doctype html><p>Grüße</p><script src="/_next/a.js"></script>'
const PLAIN = '<!doctype html><p>Grüße</p>'
type Answer = (response: ServerResponse, request: IncomingMessage) => void

const page: Answer = (response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'public, s-maxage=60')
  response.setHeader('Content-Length', Buffer.byteLength(PAGE))
  response.end(PAGE)
}

/** The address of a server that answers so, through what `npm start` puts before Next. */
async function serve(answer: Answer): Promise<string> {
  const compress = compression()
  const server = createServer((incoming, response) =>
    compress(incoming as never, response as never, () => {
      sendPlainPages(incoming, response)
      answer(response, incoming)
    }),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What stands on the wire: fetch would make up for a wrong length, or add to the headers. */
async function send(url: string, method: string) {
  return new Promise<{ status?: number; headers: IncomingMessage['headers']; body: string }>((resolve, reject) => {
    const sent = request(url, { method, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    sent.on('error', reject).end()
  })
}

describe('a public page', () => {
  test('is sent plain, with its own length in bytes', async () => {
    const { body, headers } = await send(await serve(page), 'GET')
    expect(body).toBe(PLAIN)
    expect(headers['content-length']).toBe(String(Buffer.byteLength(PLAIN)))
    expect(headers['cache-control']).toBe('public, s-maxage=60')
  })

  test('is put together from pieces that split its scripts and its letters', async () => {
    const all = Buffer.from(PAGE)
    const address = await serve((response) => {
      response.setHeader('Content-Type', 'text/html')
      response.flushHeaders()
      for (let at = 0; at < all.length; at += 1) response.write(all.subarray(at, at + 1))
      response.end()
    })
    expect((await send(address, 'GET')).body).toBe(PLAIN)
  })

  test('tells its writer when a piece is taken and when all is sent', async () => {
    const told: string[] = []
    const address = await serve((response) => {
      response.setHeader('Content-Type', 'text/html')
      response.write('<p>a', () => told.push('write'))
      response.write('</p>', 'utf8', () => told.push('write in utf8'))
      setImmediate(() => response.end('<p>b</p>', () => told.push('end')))
    })
    expect((await send(address, 'GET')).body).toBe('<p>a</p><p>b</p>')
    await expect.poll(() => told).toEqual(['write', 'write in utf8', 'end'])
  })

  test('answers HEAD without a length that is not its own', async () => {
    const { headers, body } = await send(await serve(page), 'HEAD')
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' })
    expect(headers).not.toHaveProperty('content-length')
    expect(body).toBe('')
  })

  test('that the reader has already is a 304 without a body or a length', async () => {
    const address = await serve((response) => {
      response.statusCode = 304
      page(response, {} as IncomingMessage)
    })
    const { status, headers, body } = await send(address, 'GET')
    expect([status, body]).toEqual([304, ''])
    expect(headers).not.toHaveProperty('content-length')
  })

  test("is never asked for what Next's router reads", async () => {
    const address = await serve((response, { headers }) => response.end(JSON.stringify(headers)))
    const ours = {
      rsc: '1',
      'next-router-prefetch': '1',
      'next-router-state-tree': 'a',
      'next-url': '/',
      accept: 'a/b',
    }
    const received = async (path: string) => (await fetch(address + path, { headers: ours })).json()
    const { accept, ...rest } = await received('/programs')
    expect(accept).toBe('a/b')
    expect(Object.keys(rest).filter((name) => /rsc|next/.test(name))).toEqual([])
    expect(await received('/admin')).toMatchObject(ours)
  })
})

test.each(['/admin', '/admin?x=1', '/admin/programs'])('the desk keeps its scripts at %s', async (path) => {
  expect((await send((await serve(page)) + path, 'GET')).body).toBe(PAGE)
})

test('a page that is called something like the desk is public', async () => {
  expect((await send(`${await serve(page)}/administration`, 'GET')).body).toBe(PLAIN)
})

test('what is no page passes as it is', async () => {
  const address = await serve((response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end('{"a":"<!-- -->"}')
  })
  expect((await send(address, 'GET')).body).toBe('{"a":"<!-- -->"}')
})

describe('a page that could not be made', () => {
  const failed = (status: number) =>
    serve((response) => {
      response.statusCode = status
      page(response, {} as IncomingMessage)
    })

  test('reads without scripts, and is valid HTML', async () => {
    const { status, body } = await send(await failed(500), 'GET')
    expect(status).toBe(500)
    expect(body).toContain('<h1>This page could not be made</h1>')
    expect(body).not.toContain('<script')
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(body)
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  })

  test.each([400, 404, 500, 502, 503])(
    'is kept by no cache, whatever else is said of the address: %d',
    async (status) => {
      const address = await failed(status)
      for (const path of ['/programs', '/admin']) {
        expect((await send(address + path, 'GET')).headers['cache-control']).toBe('no-store')
      }
    },
  )
})
