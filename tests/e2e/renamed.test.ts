import { expect, test } from 'playwright/test'
import { databaseClient } from '../support/database-client.ts'
import { ownDatabase } from '../support/own-database.ts'
import { openSite } from '../support/site.ts'

const RECORDS = `
  INSERT INTO institution (slug, name, country) VALUES ('north-college', 'North College', 'US'), ('other', 'Other', 'US');
  INSERT INTO topic (slug, label, description, editorial_status) VALUES ('gis', 'Maps', 'Maps.', 'published');
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
    SELECT id, 'its', 'Certificate of ' || name, 'graduate_certificate', 'active', 'Data.' FROM institution;
  INSERT INTO program_topic (program_id, topic_id, position)
    SELECT p.id, t.id, 0 FROM topic t, program p JOIN institution i ON i.id = institution_id WHERE i.slug = 'north-college'`
const RENAME = `
  UPDATE topic SET slug = 'geographic-information';
  UPDATE institution SET slug = 'north' WHERE slug = 'north-college'`

test('what somebody kept of a search goes on working when its topic and its institution are called otherwise', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const url = await ownDatabase(RECORDS)
  const site = await openSite(url)
  const found = async (path: string) => {
    const answer = await page.request.get(`${site.address}${path}`)
    const text = await answer.text()
    return [path, answer.status(), text.includes('Certificate of North'), text.includes('Certificate of Other')]
  }
  const kept = ['topic=gis', 'institution=north-college'].flatMap((query) =>
    ['/programs', '/programs/feed.xml', '/programs.csv', '/programs.jsonl', '/embed/programs', '/api/v1/programs'].map(
      (path) => `${path}?${query}`,
    ),
  )
  try {
    for (const path of kept) expect(await found(path)).toEqual([path, 200, true, false])
    await databaseClient(url, (client) => client.query(RENAME))
    for (const path of kept) await expect.poll(() => found(path)).toEqual([path, 200, true, false])
    await page.goto(`${site.address}/programs?topic=gis`)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/topics\/geographic-information$/)
    await expect(page.getByText('was left out')).toHaveCount(0)
    const made = new URLSearchParams({ of: `${site.address}/programs/north-college/its` })
    await page.goto(`${site.address}/embed?${made}`)
    await expect(page.getByLabel('The markup to paste')).toHaveValue(/\/embed\/north\/its"/)
  } finally {
    await site.close()
  }
})
