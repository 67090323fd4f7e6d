import type { Browser, BrowserContextOptions, Page } from 'playwright/test'
import { signInAs } from './desk.ts'
import { ownDatabase } from './own-database.ts'
import { openSite } from './site.ts'

const json = (record: object) => `'${JSON.stringify(record)}'::jsonb`

const institution = {
  slug: 'north-college',
  name: 'North College',
  unit: null,
  city: 'Northtown',
  region: 'Maine',
  country: 'US',
  website: null,
  ala_accredited_masters: null,
  funding: [],
  checked_on: null,
  absent: {},
  checked: {},
  sources: [],
  latitude: null,
  longitude: null,
}
const topic = { slug: 'archives', label: 'Archives', description: 'Records of lasting value.' }
const concept = { prefLabel: 'archives', altLabel: ['archival science'], related: [], generic: false }
const source = { url: 'https://example.org/figures', title: 'Figures', as_of: '2023' }
const figure = { statement: 'Three schools offer one.', value: 3, key: 'schools', position: 0, source }
const block = { kind: 'paragraph', title: null, text: 'Editors keep it.', items: [], sources: [], in_case: false }
const section = { slug: 'about/who', title: 'Who keeps it', position: 1, lead: null, description: null }
const text = { ...section, blocks: [block], sources: [] }

/** One public record of each kind beside a program, each with the revision that an editor goes on from. */
const records = `
  INSERT INTO institution (slug, name, city, region, country) VALUES ('north-college', 'North College', 'Northtown', 'Maine', 'US');
  INSERT INTO topic (slug, label, description) VALUES ('archives', 'Archives', 'Records of lasting value.');
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery, start_terms)
  VALUES (1, 'certificate', 'A Certificate', 'graduate_certificate', 'active', 'Records and their care.', '{}', '{}');
  INSERT INTO program_topic (program_id, topic_id, position) VALUES (1, 1, 0);
  INSERT INTO concept (pref_label, alt_labels, related) VALUES ('archives', '{archival science}', '{}');
  INSERT INTO sector_figure (key, statement, value, position) VALUES ('schools', 'Three schools offer one.', 3, 0);
  INSERT INTO source (sector_figure_id, position, url, title, as_of_text, as_of_year, supports)
  VALUES (1, 0, 'https://example.org/figures', 'Figures', '2023', 2023, '{}');
  INSERT INTO page_text (slug, title, position, blocks) VALUES ('about/who', 'Who keeps it', 1, ${json([block])});
  INSERT INTO revision (origin, institution_id, topic_id, concept_id, sector_figure_id, page_text_id, record) VALUES
    ('catalogue', 1, NULL, NULL, NULL, NULL, ${json(institution)}), ('catalogue', NULL, 1, NULL, NULL, NULL, ${json(topic)}),
    ('catalogue', NULL, NULL, 1, NULL, NULL, ${json(concept)}), ('catalogue', NULL, NULL, NULL, 1, NULL, ${json(figure)}),
    ('catalogue', NULL, NULL, NULL, NULL, 1, ${json(text)});`

/** A site of its own with a few records that tests may change, an editor at its desk, and a reader. */
export async function openRecordsDesk(browser: Browser, options: BrowserContextOptions) {
  const database = await ownDatabase(records)
  const site = await openSite(database)
  const { cookie } = await signInAs('editor', database)
  const context = await browser.newContext({ baseURL: site.address, ...options })
  await context.addCookies([{ ...cookie, domain: '127.0.0.1', path: '/admin' }])
  const reader = await browser.newContext({ baseURL: site.address })
  return { ...site, editor: await context.newPage(), reader: await reader.newPage() }
}

/** Publishes what waits of the record whose form is open. */
export async function publish(page: Page) {
  await page.getByRole('button', { name: 'Publish …' }).click()
  await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
  await page.getByText('Published. Readers see it now.').waitFor()
}
