import { expect, test } from 'playwright/test'
import { openSharedCache } from '../support/shared-cache.ts'

const program = '/programs/rare-book-school/certificate-of-proficiency'
const kept = [program, '/topics/archives', '/institutions/rare-book-school', '/programs?q=archives', '/']
const site = process.env.SITE_URL ?? ''

test.describe('a cache that many readers share', () => {
  test('gives nothing of one reader to another, whoever asks first', async ({ browser }) => {
    const cache = await openSharedCache(site)
    const cookie = await cookieOfSomebody(await browser.newContext({ baseURL: site }))
    const ask = async (path: string, headers = {}) => (await fetch(cache.address + path, { headers })).text()
    try {
      for (const path of kept) {
        const first = await ask(path)
        const own = await ask(path, { cookie })
        expect(await ask(path), `${path} after a reader with cookies`).toBe(first)
        expect(first).not.toContain('you meet what')
        expect(own, `${path} for a reader with cookies`).not.toBe(first)
        expect(await ask(path, { cookie: 'shortlist=; holdings=' })).not.toContain('Shortlist (1)')
      }
      // It does keep pages: else this would tell nothing.
      expect(cache.hits.count).toBeGreaterThanOrEqual(kept.length)
    } finally {
      await cache.close()
    }
  })

  test('may keep no page that was made for one reader', async ({ browser, request }) => {
    const cookie = await cookieOfSomebody(await browser.newContext({ baseURL: site }))
    for (const path of [...kept, '/fit', '/shortlist', '/compare', '/funding']) {
      const headers = (await request.get(path, { headers: { cookie } })).headers()
      expect(headers['cache-control'], path).toMatch(/private|no-store/)
      expect(headers.vary, path).toContain('Cookie')
    }
  })
})

test('a page for one reader has no address of its own', async ({ request }) => {
  for (const path of ['/for-me', '/for-me/topics/archives', `/for-me${program}`, '/for-me//topics/archives']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('a program that is not there is not there for one reader either', async ({ request }) => {
  const headers = { cookie: 'holdings=degree=mlis' }
  expect((await request.get('/programs/rare-book-school/no-such-program', { headers })).status()).toBe(404)
  expect((await request.get('/programs/rare-book-school/no-such-program?live=in_state')).status()).toBe(404)
})

/** What the browser of a reader sends who said what they hold and saved a program. */
async function cookieOfSomebody(context: import('playwright/test').BrowserContext): Promise<string> {
  const page = await context.newPage()
  await page.goto('/fit')
  await page.getByLabel('Another master').check()
  await page.getByRole('button', { name: 'Keep these answers' }).click()
  await page.goto(program)
  await page.getByRole('button', { name: /^Save/ }).first().click()
  const cookies = await context.cookies()
  await context.close()
  expect(cookies.map(({ name }) => name)).toEqual(expect.arrayContaining(['holdings', 'shortlist']))
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
