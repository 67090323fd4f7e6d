import type { Browser, BrowserContextOptions, Page } from 'playwright/test'
import { signInAs } from './desk.ts'
import { ownDatabase } from './own-database.ts'
import { openSite } from './site.ts'

/** Two institutions' worth of nothing but what the desk needs: a topic, and one program that readers see. */
const records = `
  INSERT INTO topic (slug, label, description) VALUES
    ('archives', 'Archives', 'Records of lasting value.'), ('maps', 'Maps', 'Maps and their care.');
  INSERT INTO institution (slug, name, country) VALUES ('north-college', 'North College', 'US');
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery, start_terms,
    credits_min, credits_max)
  VALUES (1, 'archives-certificate', 'Archives Certificate', 'graduate_certificate', 'active', 'Records and their care.',
    '{online}', '{Fall}', 15, 15);
  INSERT INTO program_topic (program_id, topic_id, position) VALUES (1, 1, 0);
  INSERT INTO source (program_id, position, url, title, secondary, supports)
  VALUES (1, 0, 'https://north.example.edu/archives', 'The program', false, '{name,tuition}');
  INSERT INTO revision (program_id, origin, record) SELECT 1, 'catalogue', '{
    "slug": "archives-certificate", "name": "Archives Certificate", "credential_type": "graduate_certificate",
    "status": "active", "summary": "Records and their care.", "url": null, "topics": ["archives"],
    "delivery": ["online"], "fully_online": null,
    "admission": { "requires_masters": null, "requires_mlis": null, "open_to_non_matriculated": null,
      "open_to_current_degree_students": null, "minimum_gpa": null, "prerequisites": null, "application_deadlines": [] },
    "workload": { "credits_min": 15, "credits_max": 15, "courses_required": null, "duration_months_min": null,
      "duration_months_max": null, "duration_text": null, "time_limit_text": null, "start_terms": ["Fall"] },
    "pathways": [], "courses": [], "tuition": [], "funding": [], "federal_aid_eligible": null, "launched_year": null,
    "can_apply_credits_to_degree": null, "outcomes": null, "checked_on": null, "absent": {}, "checked": {},
    "sources": [{ "url": "https://north.example.edu/archives", "title": "The program", "as_of": null,
      "secondary": false, "supports": ["name", "tuition"] }],
    "experiences": [] }'::jsonb;`

/**
 * A site of its own whose one program tests may change, and editors who are signed in at its desk. `reached` gives the
 * address by which the site reaches its database.
 */
export async function openDesk(browser: Browser, reached: (database: string) => Promise<string> = async (url) => url) {
  const database = await ownDatabase(records)
  const site = await openSite(await reached(database))
  return {
    ...site,
    database,
    async editor(options: BrowserContextOptions = {}): Promise<Page> {
      const { cookie } = await signInAs('editor', database)
      const context = await browser.newContext({ baseURL: site.address, ...options })
      await context.addCookies([{ ...cookie, domain: '127.0.0.1', path: '/admin' }])
      const page = await context.newPage()
      return options.javaScriptEnabled === false ? page : whole(page)
    },
  }
}

/** The page, which is open at the desk once scripts have taken over: a person is not as fast as to type meanwhile. */
function whole(page: Page): Page {
  const goto = page.goto.bind(page)
  page.goto = async (...of) => {
    const answer = await goto(...of)
    if (new URL(page.url()).pathname.startsWith('/admin')) await page.waitForFunction(areTakenOver)
    return answer
  }
  return page
}

/** React marks the elements that it has taken over. */
export function areTakenOver(): boolean {
  return [...document.forms].every((form) => Object.keys(form).some((key) => key.startsWith('__react')))
}
