import { expect, test } from 'playwright/test'
import { openRelay } from '../support/relay.ts'
import { openSite } from '../support/site.ts'

const READ = '/programs/rare-book-school/certificate-of-proficiency'
const UNREAD = '/programs/california-rare-book-school/certificate-rare-books-and-manuscripts'

test('while the database is away pages answer 503 in plain words, and all is well when it is back', async () => {
  const relay = await openRelay(process.env.DATABASE_URL ?? '')
  const site = await openSite(relay.url)
  const get = (path: string) => fetch(site.address + path)
  try {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get(READ)).status).toBe(200)

    await relay.takeAway()
    expect((await get('/healthz')).status).toBe(503)
    for (const path of ['/', '/about', '/programs?q=archives', '/topics', '/data', UNREAD, '/institutions/nobody']) {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 503])
      expect(response.headers.get('retry-after')).toBe('10')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await response.text()).toContain('Nothing is lost')
    }
    // What was read is kept, and what needs no database is there.
    const icons = ['/icon.svg', '/apple-icon.png', '/favicon.ico']
    for (const path of [READ, '/accessibility', ...icons]) expect([path, (await get(path)).status]).toEqual([path, 200])

    await relay.giveBack()
    for (const path of ['/healthz', '/', '/programs?q=archives', UNREAD]) {
      expect([path, (await get(path)).status]).toEqual([path, 200])
    }
    expect((await get('/institutions/nobody')).status).toBe(404)
    // Next marks what a page threw with this sign.
    expect(site.said.filter((line) => line.includes('⨯'))).toEqual([])
  } finally {
    await site.close()
    await relay.takeAway()
  }
})
