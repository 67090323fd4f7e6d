import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, test } from 'vitest'
import { keepPages } from '../../../scripts/start/kept-pages.mjs'

let kept: ReturnType<typeof keepPages>
beforeEach(() => {
  kept = keepPages()
  kept.trust(true)
})

type Headers = Record<string, string | number | string[]>
const PUBLIC = { 'Cache-Control': 'public, max-age=0, s-maxage=60', 'Content-Type': 'text/html' }

/** An answer as Node gives one, with what was sent. */
function responseWith(headers: Headers = {}, statusCode = 200) {
  const all = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const events = new EventEmitter()
  return {
    once: events.once.bind(events),
    statusCode,
    sent: undefined as string | undefined,
    setHeader: (name: string, value: string) => void all.set(name.toLowerCase(), value),
    getHeader: (name: string) => all.get(name.toLowerCase()),
    hasHeader: (name: string) => all.has(name.toLowerCase()),
    getHeaders: () => Object.fromEntries(all),
    end(body: string) {
      this.sent = body
      events.emit('close')
    },
  }
}

const request = (url = '/programs?q=a', more: object = {}) => ({ url, method: 'GET', headers: {}, ...more })

/** Asks, and makes the page where it is not kept; what was sent, and whether it was made anew. */
async function ask(body: string, { url, headers = PUBLIC, status = 200, more = {} }: Asked = {}) {
  const [asked, response] = [request(url, more), responseWith(headers, status)]
  if (await kept.answer(asked as never, response as never)) return { body: response.sent, made: false }
  kept.keep(asked as never, response as never, body)
  response.end(body)
  return { body, made: true }
}
type Asked = { url?: string; headers?: Headers; status?: number; more?: object }

describe('a public page', () => {
  test('is kept, with its headers', async () => {
    await ask('first')
    expect(await ask('second')).toEqual({ body: 'first', made: false })
  })

  test('is made again when something was written', async () => {
    await ask('before')
    kept.forget()
    expect(await ask('after')).toEqual({ body: 'after', made: true })
  })

  test('is not kept when something was written while it was made', async () => {
    const [asked, response] = [request(), responseWith(PUBLIC)]
    await kept.answer(asked as never, response as never)
    kept.forget()
    kept.keep(asked as never, response as never, 'before')
    response.end('before')
    expect(await ask('after')).toEqual({ body: 'after', made: true })
  })

  test('is made once for all who ask for it at the same time', async () => {
    const [asked, response] = [request(), responseWith(PUBLIC)]
    expect(await kept.answer(asked as never, response as never)).toBe(false)
    const others = [ask('other'), ask('other')]
    kept.keep(asked as never, response as never, 'one')
    response.end('one')
    expect(await Promise.all(others)).toEqual(Array(2).fill({ body: 'one', made: false }))
  })

  test('is kept only while writes are heard of', async () => {
    kept.trust(false)
    await ask('first')
    expect(await ask('second')).toMatchObject({ made: true })
    kept.trust(true)
    expect(await ask('third')).toMatchObject({ made: true })
  })

  test('makes room for others when there are many', async () => {
    for (let page = 0; page < 30; page += 1) await ask('x'.repeat(1_000_000), { url: `/programs?page=${page}` })
    expect(await ask('again', { url: '/programs?page=0' })).toMatchObject({ made: true })
    expect(await ask('again', { url: '/programs?page=29' })).toMatchObject({ made: false })
  })
})

describe('never kept is', () => {
  test.each<[string, Asked]>([
    ['a page for one person', { headers: { 'Cache-Control': 'private, no-store' } }],
    ['a page that is to be asked for each time', { headers: { 'Cache-Control': 'public, max-age=0' } }],
    ['a page that sets a cookie', { headers: { ...PUBLIC, 'Set-Cookie': 'a=b' } }],
    ['a fault', { status: 500 }],
    ['what is not there', { status: 404 }],
    ['an answer to a form', { more: { method: 'POST' } }],
    ['a very long address', { url: `/programs?q=${'a'.repeat(2_000)}` }],
  ])('%s', async (_, asked) => {
    await ask('first', asked)
    expect(await ask('second', asked)).toMatchObject({ made: true })
  })

  test('given to who asks for data at the address of a program, nor is what they get given to others', async () => {
    const url = '/programs/north-college/archives-certificate'
    await ask('the page', { url })
    const data = { more: { headers: { accept: 'application/ld+json' } } }
    expect(await ask('see other', { url, status: 303, ...data })).toMatchObject({ made: true })
    expect(await ask('anew', { url, more: { headers: { accept: 'text/html' } } })).toEqual({
      body: 'the page',
      made: false,
    })
  })

  test('given to who brings a cookie', async () => {
    await ask('for all')
    expect(await ask('for one', { more: { headers: { cookie: 'shortlist=a' } } })).toMatchObject({ made: true })
    expect(await ask('for one')).toEqual({ body: 'for all', made: false })
  })
})
