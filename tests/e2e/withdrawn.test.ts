import { parseAtomFeed } from 'feedsmith'
import { type APIRequestContext, expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { databaseClient } from '../support/database-client.ts'
import { html } from '../support/html.ts'
import { ownDatabase } from '../support/own-database.ts'
import { openSite } from '../support/site.ts'

const RECORDS = `
  INSERT INTO topic (slug, label, description) VALUES ('archives', 'Archives', 'Records of lasting value.');
  INSERT INTO institution (slug, name, country) VALUES ('north', 'North College', 'US'), ('south', 'South College', 'US');
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery, fully_online) VALUES
    (1, 'knots', 'Certificate in Knots', 'graduate_certificate', 'active', 'Knots and their care.', '{online}', true),
    (1, 'ropes', 'Certificate in Ropes', 'graduate_certificate', 'active', 'Ropes and their care.', '{}', NULL),
    (2, 'cords', 'Certificate in Cords', 'graduate_certificate', 'active', 'Cords and their care.', '{}', NULL);
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery, editorial_status)
  VALUES (1, 'unseen', 'Never Seen', 'graduate_certificate', 'active', 'A draft.', '{}', 'draft');
  INSERT INTO program_topic (program_id, topic_id, position) SELECT id, 1, 0 FROM program;`

let site: Awaited<ReturnType<typeof openSite>>
let database: string

test.beforeAll(async () => {
  database = await ownDatabase(RECORDS)
  site = await openSite(database)
})
test.afterAll(() => site.close())

async function write(sql: string) {
  await databaseClient(database, (client) => client.query(sql))
}

const statusOf = async (request: APIRequestContext, path: string) =>
  (await request.get(`${site.address}${path}`, { maxRedirects: 0 })).status()

test.describe
  .serial('a program that is archived', () => {
    const knots = '/programs/north/knots'

    test('keeps its page, which says since when it is not listed, what it was, and what is like it', async ({
      page,
    }) => {
      await page.goto(`${site.address}${knots}`)
      await expect(page.getByText('No longer listed')).toHaveCount(0)
      await write(`UPDATE program SET editorial_status = 'archived' WHERE slug = 'knots'`)
      await expect(async () => {
        await page.goto(`${site.address}${knots}`)
        await expect(page.getByText('No longer listed')).toBeVisible({ timeout: 500 })
      }).toPass()
      const answer = await page.reload()
      expect(answer?.status()).toBe(200)
      await expect(page.getByText(/We took this program off the directory on \d+ \w+ \d{4}/)).toBeVisible()
      await expect(page.getByText('Online', { exact: false }).first()).toBeVisible()
      await expect(page.getByRole('link', { name: 'Certificate in Ropes' })).toBeVisible()
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
      await expect(page).toHaveTitle(/^No longer listed: /)
      expect(await axeViolations(page)).toEqual([])
      const report = await html.validateString(await page.content())
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
    })

    test('is found nowhere, and has nothing below its page', async ({ request }) => {
      for (const path of [
        '/programs',
        '/topics/archives',
        '/institutions/north',
        '/sitemap/programs-0.xml',
        '/programs/feed.xml',
      ]) {
        const text = await (await request.get(`${site.address}${path}`)).text()
        expect([path, text.includes('/north/ropes')]).toEqual([path, true])
        expect([path, text.includes('/north/knots')]).toEqual([path, false])
      }
      for (const part of ['case', 'suggest', 'share.png']) {
        expect([part, await statusOf(request, `${knots}/${part}`)]).toEqual([part, 404])
      }
    })

    test('ends its feed with a word of it, and answers 410 with a sentence to who asks for its data or its dates', async ({
      request,
    }) => {
      const feed = parseAtomFeed(await (await request.get(`${site.address}${knots}/feed.xml`)).text())
      expect(feed.entries?.map(({ title }) => title?.value)).toEqual([
        'Certificate in Knots: no longer listed',
        'Certificate in Knots: listed in the directory',
      ])
      for (const Accept of ['application/ld+json', 'application/json']) {
        const answer = await request.get(`${site.address}${knots}`, { headers: { Accept } })
        expect([Accept, answer.status()]).toEqual([Accept, 410])
        expect(await answer.text()).toMatch(/This program was withdrawn from the directory on \d{4}-\d\d-\d\d\./)
      }
      for (const part of ['ctdl', 'deadlines.ics']) {
        const answer = await request.get(`${site.address}${knots}/${part}`)
        expect([part, answer.status()]).toEqual([part, 410])
        expect(await answer.text()).toMatch(
          /^This program was withdrawn from the directory on [\d-]+\. .*\/north\/knots\.$/m,
        )
      }
    })

    test('has its page for a reader with a shortlist too', async ({ request }) => {
      const answer = await request.get(`${site.address}${knots}?terms=2`)
      expect([answer.status(), (await answer.text()).includes('No longer listed')]).toEqual([200, true])
    })

    test('leads there from an old address', async ({ request }) => {
      await write(`UPDATE program SET slug = 'bends' WHERE slug = 'knots'`)
      await expect.poll(() => statusOf(request, knots)).toBe(308)
      expect(await statusOf(request, '/programs/north/bends')).toBe(200)
      expect(await statusOf(request, `${knots}/feed.xml`)).toBe(308)
      expect(await statusOf(request, '/programs/north/bends/feed.xml')).toBe(200)
    })

    test('keeps it when its institution is archived with all its programs', async ({ request }) => {
      await write(`UPDATE institution SET editorial_status = 'archived' WHERE slug = 'south'`)
      await expect
        .poll(async () => (await request.get(`${site.address}/programs/south/cords`)).text())
        .toContain('No longer listed')
      expect(await statusOf(request, '/institutions/south')).toBe(404)
    })

    test('has none where nobody ever saw it, or where it is a draft again', async ({ request }) => {
      expect(await statusOf(request, '/programs/north/unseen')).toBe(404)
      await write(`UPDATE program SET editorial_status = 'archived' WHERE slug = 'unseen'`)
      expect(await statusOf(request, '/programs/north/unseen')).toBe(404)
      await write(`UPDATE program SET editorial_status = 'draft' WHERE slug = 'bends'`)
      await expect.poll(() => statusOf(request, '/programs/north/bends')).toBe(404)
      for (const part of ['feed.xml', 'ctdl', 'deadlines.ics']) {
        expect([part, await statusOf(request, `/programs/north/bends/${part}`)]).toEqual([part, 404])
      }
    })
  })
