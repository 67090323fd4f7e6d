import fc from 'fast-check'
import pg from 'pg'
import { expect, test } from 'playwright/test'
import { ownDatabase } from '../support/own-database.ts'
import { openSite } from '../support/site.ts'

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '"',
    "'",
    '%',
    '\\',
    '\0',
    '\ud800',
    '<->',
    ':*',
    '(((',
    "'; DROP TABLE program; --",
    'archives',
    'digitl',
  ),
)
const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(' '))
const query = fc.record(
  {
    q: text,
    topic: text,
    institution: text,
    price: text,
    max_cost: text,
    sort: text,
    page: text,
    unstated: text,
    plot: text,
  },
  { requiredKeys: [] },
)

test('no query that a reader can send is answered with a fault', async ({ request }) => {
  test.setTimeout(300_000)
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom('/programs', '/programs/feed.xml', '/suggestions'), async (given, path) => {
      const fields = Object.entries(given).map(([name, value]) => [name, value.toWellFormed()])
      const answer = await request.get(`${path}?${new URLSearchParams(fields as [string, string][])}`)
      expect([200, 400]).toContain(answer.status())
    }),
    { numRuns: 300 },
  )
})

test('hundreds of parameters and a text of 8,000 letters are answered', async ({ request }) => {
  const many = Array.from({ length: 250 }, (_, each) => `topic=t${each}&institution=i${each}`).join('&')
  expect((await request.get(`/programs?${many}`)).status()).toBe(200)
  expect((await request.get(`/programs?q=${'a'.repeat(8_000)}`)).status()).toBe(200)
})

/** One program. */
const RECORDS = `
    INSERT INTO institution (slug, name, country) VALUES ('north-college', 'North College', 'US');
    INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
      SELECT id, 'big-data', 'Certificate in Data', 'graduate_certificate', 'active', 'Data.' FROM institution`

test('a search that takes too long is given up, with 503 and a sentence', async () => {
  test.setTimeout(180_000)
  const url = await ownDatabase(RECORDS)
  const site = await openSite(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    expect((await fetch(`${site.address}/programs?q=patience`)).status).toBe(200)
    // Whoever holds the table makes every search wait.
    await client.query('BEGIN')
    await client.query('LOCK TABLE program_search IN ACCESS EXCLUSIVE MODE')
    for (const path of ['/programs?q=impatience', '/programs/feed.xml?q=impatience']) {
      const answer = await fetch(site.address + path)
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 503, 'no-store'])
      expect(answer.headers.get('retry-after')).toBe('10')
      expect(await answer.text()).toContain('This took too long')
    }
    await client.query('ROLLBACK')
    expect((await fetch(`${site.address}/programs?q=impatience`)).status).toBe(200)
  } finally {
    await client.end()
    await site.close()
  }
})

test('what is written is on the next page that is asked for', async () => {
  test.setTimeout(180_000)
  const url = await ownDatabase(RECORDS)
  const site = await openSite(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const address = `${site.address}/programs?q=quokka`
  const rename = (from: string, to: string) =>
    client.query('UPDATE program SET summary = replace(summary, $1, $2) WHERE slug = $3', [from, to, 'big-data'])
  const { rows } = await client.query("SELECT summary FROM program WHERE slug = 'big-data'")
  try {
    for (const _ of [1, 2]) expect(await (await fetch(address)).text()).not.toContain('/big-data')
    await rename(rows[0].summary, `${rows[0].summary} Quokka.`)
    await expect.poll(async () => (await fetch(address)).text()).toContain('/big-data')
  } finally {
    await client.end()
    await site.close()
  }
})
