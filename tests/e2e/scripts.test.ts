import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { pages } from '../support/pages.ts'

const ADDRESS = /<script type="module" src="(\/search\.js\?v=[0-9a-f]{12})">/

for (const [kind, path] of Object.entries(pages)) {
  test(`${kind} ships no script but that of a search box: what works, works without`, async ({ request }) => {
    const text = await (await request.get(path)).text()
    const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
    const code = scripts.filter((tag) => !/ type="(speculationrules|application\/ld\+json)"/.test(tag))
    const ours = text.includes('type="search"') ? [expect.stringMatching(ADDRESS)] : []
    expect(code).toEqual(ours)
    expect(text).not.toMatch(/as="script"|<!--/)
  })
}

test('the script weighs at most 10 kB, compressed, and is kept for good: its address carries its version', async ({
  request,
}) => {
  const [, address = ''] = ADDRESS.exec(await (await request.get('/')).text()) ?? []
  const answer = await request.get(address, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(answer.headers()['content-type']).toBe('text/javascript; charset=utf-8')
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(gzipSync(await answer.body()).length).toBeLessThan(10_000)
})

test("a request of Next's router is answered with the page: a shared cache would keep anything else as it", async ({
  request,
}) => {
  for (const path of ['/programs', '/programs/rare-book-school/certificate-of-proficiency']) {
    const answer = await request.get(path, { headers: { RSC: '1', 'Next-Router-Prefetch': '1' }, maxRedirects: 0 })
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8'])
    expect(await answer.text()).toContain('</html>')
  }
})

test('a public page asks nothing of another host, and its browser has nothing to complain of', async ({
  page,
  baseURL,
}) => {
  const [hosts, said] = [new Set<string>(), [] as string[]]
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  for (const path of [
    '/',
    '/programs?plot=1',
    '/institutions',
    '/programs/rare-book-school/certificate-of-proficiency',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin])
  expect(said).toEqual([])
})

test('pages are compressed as the browser likes, and say how long they are when they are not', async ({ request }) => {
  const encoding = async (accepted: string) =>
    (await request.get('/programs', { headers: { 'Accept-Encoding': accepted } })).headers()
  expect((await encoding('br, gzip'))['content-encoding']).toBe('br')
  expect((await encoding('gzip'))['content-encoding']).toBe('gzip')
  expect(Number((await encoding('identity'))['content-length'])).toBeGreaterThan(10_000)
})
