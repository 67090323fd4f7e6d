import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'playwright/test'
import { databaseClient } from '../support/database-client.ts'
import { ownDatabase } from '../support/own-database.ts'
import { openSite } from '../support/site.ts'
import { xmlFaults } from '../support/xmllint.ts'

const program = '/programs/rare-book-school/certificate-of-proficiency'

test.describe('every feed', () => {
  for (const path of [
    '/feed.xml',
    '/programs/feed.xml',
    '/programs/feed.xml?topic=archives&online=1',
    '/programs/feed.xml?q=%3C%26%3E+archives',
    '/programs/feed.xml?q=zzzz+xxxqqq',
    `${program}/feed.xml`,
  ]) {
    test(`${path} is valid by the grammar of RFC 4287, is read by a strict reader, and is not sent twice`, async ({
      request,
    }) => {
      const answer = await request.get(path)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
      const text = await answer.text()
      expect(await xmlFaults(text, 'Atom')).toEqual([])
      const feed = parseAtomFeed(text)
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(new URL(path, answer.url()).href)
      expect(Date.parse(feed.updated ?? '')).toBeGreaterThan(Date.parse('2026-01-01'))
      const ids = (feed.entries ?? []).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id, links } of feed.entries ?? []) {
        expect(id).toMatch(/^tag:[a-z0-9.-]+,2026:program\/\d+/)
        expect(links?.[0]?.href).toContain('/programs/')
      }
      const again = await request.get(path, { headers: { 'If-None-Match': answer.headers().etag ?? '' } })
      expect(again.status()).toBe(304)
    })
  }

  test('is named on its page', async ({ page }) => {
    await page.goto(program)
    const href = await page.getByRole('link', { name: 'Feed of its changes' }).getAttribute('href')
    expect(href).toBe(`${program}/feed.xml`)
    await expect(page.locator(`link[rel=alternate][type="application/atom+xml"][href$="${href}"]`)).toHaveCount(1)
    await page.goto('/')
    await expect(page.locator('link[rel=alternate][type="application/atom+xml"][href$="/feed.xml"]')).toHaveCount(1)
  })

  test('is none where there is no such program', async ({ request }) => {
    for (const program of ['rare-book-school/nothing', '%00/b', 'a%00b/c']) {
      const answer = await request.get(`/programs/${program}/feed.xml`)
      expect([program, answer.status(), answer.headers()['content-type']]).toEqual([
        program,
        404,
        'text/plain;charset=UTF-8',
      ])
    }
  })
})

test('a program keeps its identity in a feed when it is renamed, and comes up again when it changes', async ({
  request,
}) => {
  test.setTimeout(180_000)
  const database = await ownDatabase(`
    INSERT INTO institution (slug, name, country) VALUES ('north', 'North College', 'US');
    INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery)
    SELECT 1, 'program-' || n, 'Certificate ' || n, 'graduate_certificate', 'active', 'A certificate.', '{}'
    FROM generate_series(1, 3) AS n`)
  const site = await openSite(database)
  const read = async () => parseAtomFeed(await (await request.get(`${site.address}/feed.xml`)).text()).entries ?? []
  const identityAt = async (slug: string) =>
    parseAtomFeed(await (await request.get(`${site.address}/programs/north/${slug}/feed.xml`)).text()).id
  try {
    const before = await read()
    const identity = await identityAt('program-2')
    expect(identity).toMatch(/^tag:/)
    expect(before.map(({ categories }) => categories?.[0]?.term)).toEqual(['new', 'new', 'new'])
    const subject = before.find(({ links }) => links?.[0]?.href?.endsWith('/program-2'))
    await databaseClient(database, (client) =>
      client.query(`UPDATE program SET slug = 'renamed', offering_status = 'discontinued' WHERE slug = 'program-2'`),
    )
    await expect.poll(async () => (await read())[0]?.links?.[0]?.href).toBe(`${site.address}/programs/north/renamed`)
    expect(await identityAt('renamed')).toBe(identity)
    const [first] = await read()
    expect(first).toMatchObject({ id: subject?.id, published: subject?.published, categories: [{ term: 'changed' }] })
    expect(JSON.stringify(first?.summary)).toContain('Discontinued')
    expect(Date.parse(first?.updated ?? '')).toBeGreaterThan(Date.parse(subject?.updated ?? ''))
  } finally {
    await site.close()
  }
})
