import { expect, test } from 'playwright/test'
import { pages } from '../support/pages.ts'

for (const [kind, path] of Object.entries(pages)) {
  test(`${kind} ships no script: what works, works without`, async ({ request }) => {
    const text = await (await request.get(path)).text()
    const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.filter((tag) => !/ type="(speculationrules|application\/ld\+json)"/.test(tag))).toEqual([])
    expect(text).not.toMatch(/as="script"|<!--/)
  })
}

test('a public page asks nothing of another host, and its browser has nothing to complain of', async ({
  page,
  baseURL,
}) => {
  const [hosts, said] = [new Set<string>(), [] as string[]]
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  for (const path of ['/', '/programs', '/institutions', '/programs/rare-book-school/certificate-of-proficiency']) {
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
