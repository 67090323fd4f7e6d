import { expect as playwrightExpect, test } from 'playwright/test'
import { nextCode, turnSecondStepOn } from '../support/authenticator.ts'
import { databaseClient } from '../support/database-client.ts'
import { ownDatabase } from '../support/own-database.ts'
import { oneTimeLink, personWithPassword, signInWith } from '../support/person.ts'
import { openSite } from '../support/site.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })

test('codes cannot be guessed, recovery codes can be made anew, a reset keeps the second step, and it can be turned off', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const database = await ownDatabase('')
  const person = await personWithPassword(database)
  const site = await openSite(database)
  const page = await (await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })).newPage()
  const showCode = async (code: string) => {
    await page.getByRole('textbox', { name: 'Code' }).fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  await page.goto('/admin/sign-in')
  await signInWith(page, person)
  const { app, recoveryCodes } = await turnSecondStepOn(page, person.password)

  await page.goto('/admin/account/second-factor')
  await page.locator('#remake').fill(person.password)
  await page.getByRole('button', { name: 'Make new codes' }).click()
  await expect(page.locator('.recovery-codes code')).toHaveCount(10)
  await page.getByRole('button', { name: 'Sign out' }).click()

  for (let round = 0; round < 2; round += 1) {
    await page.goto('/admin/sign-in')
    await signInWith(page, person)
    for (let i = 0; i < 5; i += 1) {
      await showCode(i === 0 ? (recoveryCodes[1] ?? '') : '000000')
      await expect(page.locator('.problem-summary')).toContainText('does not fit')
    }
  }
  await page.goto('/admin/sign-in')
  await signInWith(page, person)
  await showCode(nextCode(app))
  await expect(page.locator('.problem-summary')).toContainText('Too many codes that did not fit')

  await databaseClient(database, (client) =>
    client.query(`UPDATE two_factor SET locked_until = now() - interval '1 second', last_step = NULL`),
  )
  await page.goto(await oneTimeLink(database, { purpose: 'password_reset', userId: person.id }))
  await page.getByLabel('New password').fill('velvet tractor 19 moss')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await signInWith(page, { email: person.email, password: 'velvet tractor 19 moss' })
  await showCode(nextCode(app))
  await expect(page.getByRole('heading', { name: 'Work to do' })).toBeVisible()

  await page.goto('/admin/account/second-factor')
  await page.locator('#off').fill('not my password')
  await page.getByRole('button', { name: 'Turn the second step off' }).click()
  await expect(page.locator('.problem-summary')).toContainText('This is not your password')
  await page.locator('#off').fill('velvet tractor 19 moss')
  await page.getByRole('button', { name: 'Turn the second step off' }).click()
  await expect(page.getByText('The second step is off.')).toBeVisible()
  await site.close()
})
