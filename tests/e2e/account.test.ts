import { expect as playwrightExpect, test } from 'playwright/test'
import { ownDatabase } from '../support/own-database.ts'
import { personWithPassword, signInWith } from '../support/person.ts'
import { openSite } from '../support/site.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })

test('somebody sees where they are signed in, ends one session, and a new password ends all others', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const database = await ownDatabase('')
  const person = await personWithPassword(database)
  const site = await openSite(database)
  const open = async () => {
    const page = await (await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })).newPage()
    await page.goto('/admin/sign-in?next=/admin/account')
    await signInWith(page, person)
    await expect(page.getByRole('heading', { name: 'Your account', exact: true })).toBeVisible()
    return page
  }
  const [here, there, elsewhere] = [await open(), await open(), await open()]
  await here.reload()
  await expect(here.getByText('Chrome on Linux')).toHaveCount(3)
  await expect(here.getByText('(this one)')).toHaveCount(1)

  await here.locator('.choices label', { hasNotText: '(this one)' }).first().click()
  await here.locator('#confirm').fill('not my password')
  await here.getByRole('button', { name: 'End them' }).click()
  await expect(here.locator('.problem-summary')).toContainText('This is not your password')
  await here.locator('.choices label', { hasNotText: '(this one)' }).first().click()
  await here.locator('#confirm').fill(person.password)
  await here.getByRole('button', { name: 'End them' }).click()
  await expect(here.getByText('Chrome on Linux')).toHaveCount(2)

  await here.locator('#current').fill(person.password)
  await here.getByLabel('New password').fill(person.password)
  await here.getByRole('button', { name: 'Change the password' }).click()
  await expect(here.locator('.problem-summary')).toContainText('This is the password that you have')
  await here.locator('#current').fill(person.password)
  await here.getByLabel('New password').fill('velvet tractor 19 moss')
  await here.getByRole('button', { name: 'Change the password' }).click()
  await expect(here.getByText('Your new password is set')).toBeVisible()
  await expect(here.getByText('Chrome on Linux')).toHaveCount(1)
  await expect(here.getByText('Changed the password')).toBeVisible()
  for (const page of [there, elsewhere]) {
    await page.reload()
    await expect(page).toHaveURL(/\/admin\/sign-in/)
  }
  for (const field of await here.locator('input[autocomplete$="password"]').all()) {
    await expect(field).toHaveAttribute('type', 'password')
  }
  await site.close()
})
