import ICAL from 'ical.js'
import { expect, test } from 'playwright/test'
import { ownDatabase } from '../support/own-database.ts'
import { openSite } from '../support/site.ts'

test.use({ javaScriptEnabled: false })

/** A program that names an exact day far ahead. */
const RECORDS = `
    INSERT INTO institution (slug, name, country) VALUES ('ecole', 'École', 'CA');
    INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
      SELECT id, 'archives', 'Archives', 'graduate_certificate', 'active', 'Archives.' FROM institution;
    INSERT INTO deadline (program_id, position, term, date_text, date)
      SELECT id, 0, 'Fall 2098', 'March 2, 2098; no later', '2098-03-02' FROM program`

test('an exact day that is ahead goes into a calendar, from the page of the program and from the shortlist', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const site = await openSite(await ownDatabase(RECORDS))
  try {
    await page.goto(`${site.address}/programs/ecole/archives`)
    const link = page.getByRole('link', { name: 'Put the exact dates into a calendar' })
    const ofProgram = await page.request.get(site.address + (await link.getAttribute('href')))
    await page.getByRole('button', { name: /^Save / }).click()
    await page.goto(`${site.address}/shortlist`)
    const ofList = page.getByRole('link', { name: 'Calendar of exact deadlines' })
    for (const answer of [ofProgram, await page.request.get(site.address + (await ofList.getAttribute('href')))]) {
      const [event] = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent')
      expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2098-03-02')
      expect(event?.getFirstPropertyValue('summary')).toBe('Apply: Archives, École')
      expect(event?.getFirstPropertyValue('uid')).toBe('ecole.archives.fall-2098@127.0.0.1')
    }
  } finally {
    await site.close()
  }
})
