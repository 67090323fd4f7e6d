import { expect, test } from 'playwright/test'
import { problem } from '@/lib/problem'
import { databaseClient } from '../support/database-client.ts'
import { ownDatabase } from '../support/own-database.ts'
import { openRelay } from '../support/relay.ts'
import { openSite } from '../support/site.ts'

/** Three programs: one to be withdrawn, one to be called otherwise. */
const RECORDS = `
  INSERT INTO institution (slug, name, country) VALUES ('north-college', 'North College', 'US');
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
    SELECT id, its, 'Certificate in ' || its, 'graduate_certificate', 'active', 'Data.'
    FROM institution, unnest(ARRAY['data', 'gone', 'here']) AS known (its);
  INSERT INTO old_address (path, program_id) SELECT '/programs/north-college/there', id FROM program WHERE slug = 'here'`
const WITHDRAWN = "UPDATE program SET editorial_status = 'archived' WHERE slug = 'gone'"

test('whoever asks too often is told to wait, by every process; a 304 counts too', async () => {
  test.setTimeout(180_000)
  const url = await ownDatabase(RECORDS)
  const sites = [await openSite(url, { API_LIMIT: 4 }), await openSite(url, { API_LIMIT: 4 })]
  const get = (at: number, headers = {}) => fetch(`${sites[at]?.address}/api/v1/programs`, { headers })
  try {
    const first = await get(0)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, '"default";q=4;w=60'])
    expect(first.headers.get('ratelimit')).toMatch(/^"default";r=3;t=(60|59)$/)
    const again = await get(0, { 'If-None-Match': first.headers.get('etag') ?? '' })
    expect([again.status, again.headers.get('ratelimit')?.slice(0, 13)]).toEqual([304, '"default";r=2'])
    for (const _ of [1, 2]) expect((await get(0)).status).toBe(200)
    for (const at of [0, 1]) {
      const refused = await get(at)
      expect([at, refused.status, refused.headers.get('content-type')]).toEqual([at, 429, 'application/problem+json'])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/)
      expect(problem.parse(await refused.json()).type).toMatch(/#too-many-requests$/)
    }
    // Pages are not the API.
    expect((await fetch(`${sites[0]?.address}/programs`)).status).toBe(200)
  } finally {
    for (const site of sites) await site.close()
  }
})

/** The dearest addresses: how many requests may be sent to each in a minute where the API answers 20, and what the next one gets. */
const budgets = [
  ['/oai?verb=Identify', 10, 503],
  ['/programs.csv', 2, 429],
  ['/programs.jsonl?topic=none', 0, 429],
  ['/sitemap/programs-0.xml', 2, 429],
] as const

test('files, harvests and sitemaps have budgets of their own, and say when to come again', async () => {
  test.setTimeout(180_000)
  const site = await openSite(await ownDatabase(RECORDS), { API_LIMIT: 20 })
  try {
    for (const [path, most, status] of budgets) {
      for (let each = 0; each < most; each += 1) {
        const answer = await fetch(`${site.address}${path}`)
        expect([path, each, answer.status < 429]).toEqual([path, each, true])
        // A cache that many share may keep it, so it says nothing of who asked.
        expect(answer.headers.get('ratelimit')).toBeNull()
        await answer.text()
      }
      const refused = await fetch(`${site.address}${path}`)
      expect([path, refused.status, refused.headers.get('cache-control')]).toEqual([path, status, 'no-store'])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.text()).toMatch(/^This network has asked .* wait \d+ seconds?\.\n$/)
    }
    expect((await fetch(`${site.address}/api/v1/programs`)).status).toBe(200)
  } finally {
    await site.close()
  }
})

test('what was withdrawn is gone, what was renamed leads on, and neither is lost by a restart', async () => {
  test.setTimeout(180_000)
  const url = await ownDatabase(RECORDS)
  // In a transaction of its own: what is public at the end of none was never listed.
  await databaseClient(url, (client) => client.query(WITHDRAWN))
  for (const _ of ['first start', 'second start']) {
    const site = await openSite(url)
    const get = (path: string) => fetch(`${site.address}/api/v1/programs/north-college/${path}`, { redirect: 'manual' })
    try {
      const moved = await get('there')
      expect(moved.headers.get('cache-control')).toBe('private, no-cache')
      expect([moved.status, moved.headers.get('location')]).toEqual([
        308,
        `${site.address}/api/v1/programs/north-college/here`,
      ])
      expect([(await get('here')).status, (await get('nowhere')).status]).toEqual([200, 404])
      const gone = await get('gone')
      expect(gone.status).toBe(410)
      expect(problem.parse(await gone.json()).detail).toMatch(/on \d{4}-\d\d-\d\d\.$/)
    } finally {
      await site.close()
    }
  }
})

test('while the database is away the API says so in a problem, and its description is there', async () => {
  test.setTimeout(180_000)
  const relay = await openRelay(await ownDatabase(RECORDS))
  const site = await openSite(relay.url)
  const get = (path: string) => fetch(`${site.address}/api/v1${path}`)
  try {
    await relay.takeAway()
    for (const path of ['/programs', '/programs?q=data', '/programs/north-college/data']) {
      const answer = await get(path)
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '10'])
      expect(problem.parse(await answer.json()).type).toMatch(/#unavailable$/)
    }
    expect((await get('/openapi.json')).status).toBe(200)
    await relay.giveBack()
    await expect.poll(async () => (await get('/programs')).status).toBe(200)
  } finally {
    await site.close()
    await relay.takeAway()
  }
})
