import { type APIRequestContext, expect, test } from 'playwright/test'
import { problemOf } from '../support/api.ts'

const LIST = '/api/v1/programs?topic=archives'
const ONE = '/api/v1/programs/rare-book-school/certificate-of-proficiency'
const READS = 'GET, HEAD, OPTIONS'
const ADDRESSES = ['/api/v1', '/api/v1/openapi.json', LIST, ONE]

const plain = { 'Accept-Encoding': 'identity' }
const get = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { headers: { ...plain, ...headers } })

for (const path of ADDRESSES) {
  test(`${path} has a tag, by which it answers 304 without a body`, async ({ request }) => {
    const first = await get(request, path)
    const { etag = '', ...headers } = first.headers()
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
    expect(headers['content-type']).toBe('application/json')
    // It says how many requests one network has left, and as of when: nothing for a cache that many share.
    expect(headers['cache-control']).toBe('private, no-cache')
    expect((await get(request, path)).headers().etag).toBe(etag)
    for (const known of [etag, etag.slice(2), '*', `"other", W/"x,y" ,${etag}`]) {
      const answer = await get(request, path, { 'If-None-Match': known })
      expect([known, answer.status(), await answer.text(), answer.headers().etag]).toEqual([known, 304, '', etag])
    }
    for (const other of ['"other"', etag.slice(1, -1), '']) {
      expect([other, (await get(request, path, { 'If-None-Match': other })).status()]).toEqual([other, 200])
    }
  })

  test(`${path} may be read from any site, and names its description`, async ({ request }) => {
    const { headers } = { headers: (await get(request, path, { Origin: 'https://elsewhere.example' })).headers() }
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-expose-headers']).toBe('ETag, Link, RateLimit, RateLimit-Policy, Retry-After')
    expect(headers.link).toContain('/api/v1/openapi.json>; rel="service-desc"')
    expect(headers.link).toContain('/data/api>; rel="service-doc"')
    expect(headers['ratelimit-policy']).toMatch(/^"default";q=\d+;w=60$/)
    expect(headers.ratelimit).toMatch(/^"default";r=\d+;t=\d+$/)
    const asked = await request.fetch(path, { method: 'OPTIONS' })
    expect([asked.status(), asked.headers()['access-control-allow-methods']]).toEqual([204, READS])
  })

  test(`${path} answers HEAD like GET without a body, and refuses to be written`, async ({ request }) => {
    const [whole, head] = [await get(request, path), await request.head(path, { headers: plain })]
    expect([head.status(), await head.text(), head.headers().etag]).toEqual([200, '', whole.headers().etag])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'MKCOL']) {
      const answer = await request.fetch(path, { method })
      expect([method, answer.status(), answer.headers().allow]).toEqual([method, 405, READS])
      await problemOf(answer)
    }
  })
}

test('elsewhere a method that nothing here answers is 501 with a sentence, and no fault', async ({ request }) => {
  for (const path of ['/', '/programs', '/programs.csv', '/oai', '/admin', '/healthz', '/apiary']) {
    for (const method of ['TRACE', 'PROPFIND']) {
      const answer = await request.fetch(path, { method })
      expect([path, method, answer.status()]).toEqual([path, method, 501])
      expect(answer.headers()['x-content-type-options']).toBe('nosniff')
      expect(await answer.text()).toContain('This method is not answered here.')
    }
  }
})

test('what is compressed has the same tag, also in a 304', async ({ request }) => {
  const answer = await request.get(LIST, { headers: { 'Accept-Encoding': 'gzip' } })
  const { etag = '', vary } = answer.headers()
  expect([etag, answer.headers()['content-encoding']]).toEqual([(await get(request, LIST)).headers().etag, 'gzip'])
  expect(vary).toContain('Accept-Encoding')
  const again = await request.get(LIST, { headers: { 'If-None-Match': etag } })
  expect([again.status(), again.headers().etag]).toEqual([304, etag])
})

test('whatever there is not below /api is a problem in JSON', async ({ request }) => {
  for (const path of ['/api', '/api/v1/nothing', '/api/v2/programs', '/api/v1/programs/rare-book-school']) {
    const answer = await request.get(path)
    expect([path, answer.status()]).toEqual([path, 404])
    expect((await problemOf(answer)).type).toMatch(/\/data\/api#not-found$/)
  }
})

test('who asks for what changed is told the moment for which that holds, and finds nothing newer then', async ({
  request,
}) => {
  const first = await (await get(request, '/api/v1/programs?updated_since=2000-01-01')).json()
  expect(first.meta.total).toBeGreaterThan(100)
  expect(Math.abs(Date.parse(first.meta.as_of) - Date.now())).toBeLessThan(600_000)
  const next = await (await get(request, `/api/v1/programs?updated_since=${first.meta.as_of}`)).json()
  expect(next.meta.total).toBe(0)
  expect((await (await get(request, LIST)).json()).meta.as_of).toBeNull()
})
