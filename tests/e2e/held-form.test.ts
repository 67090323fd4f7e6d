import { expect, test } from 'playwright/test'
import { databaseClient } from '../support/database-client.ts'
import { ownDatabase } from '../support/own-database.ts'
import { personWithPassword, signInWith } from '../support/person.ts'
import { openSite } from '../support/site.ts'

for (const javaScriptEnabled of [true, false]) {
  test(`what somebody typed is there again after the session ran out, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const database = await ownDatabase('')
    const owner = await personWithPassword(database, 'owner')
    const site = await openSite(database)
    const page = await (await browser.newContext({ baseURL: site.address, javaScriptEnabled })).newPage()
    await page.goto('/admin/sign-in?next=/admin/people')
    await signInWith(page, owner)
    // Sign-in has a field of the same name.
    await page.getByLabel('Owner: everything').waitFor()
    await page.getByLabel('E-mail address').fill('typed-for-an-hour@example.org')
    await page.getByLabel('Owner: everything').check()
    await databaseClient(database, (client) =>
      client.query(`UPDATE session SET updated_at = now() - interval '2 hours'`),
    )
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(page.getByText('What you typed is kept.')).toBeVisible({ timeout: 20_000 })
    await signInWith(page, owner)
    await page.getByLabel('Owner: everything').waitFor()
    await expect(page.getByLabel('E-mail address')).toHaveValue('typed-for-an-hour@example.org', { timeout: 20_000 })
    await expect(page.getByLabel('Owner: everything')).toBeChecked()
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(page.getByLabel('The invitation, as a link to copy')).toHaveValue(/\/admin\/invitation\?token=/)
    await site.close()
  })
}
