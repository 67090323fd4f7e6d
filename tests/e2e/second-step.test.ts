import { type Page, expect as playwrightExpect, test } from 'playwright/test'
import { turnSecondStepOn } from '../support/authenticator.ts'
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
  const open = async () => (await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })).newPage()
  const [page, elsewhere] = [await open(), await open()]
  const showCode = async (page: Page, code: string) => {
    await page.getByRole('textbox', { name: 'Code' }).fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  for (const each of [elsewhere, page]) {
    await each.goto('/admin/sign-in')
    await signInWith(each, person)
    await expect(each.getByRole('heading', { name: 'Work to do' })).toBeVisible()
  }
  const { app, recoveryCodes } = await turnSecondStepOn(page, person.password)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/admin\/sign-in/)

  await page.goto('/admin/account/second-factor')
  await page.locator('#remake').fill(person.password)
  await page.locator('#remake-code').fill(recoveryCodes[0] ?? '')
  await page.getByRole('button', { name: 'Make new codes' }).click()
  await expect(page.locator('.recovery-codes code')).toHaveCount(10)
  const remade = await page.locator('.recovery-codes code').allTextContents()
  await page.getByRole('button', { name: 'Sign out' }).click()

  await page.goto('/admin/sign-in')
  await signInWith(page, person)
  // The tenth wrong one was shown while the app was set up.
  for (let i = 0; i < 9; i += 1) {
    await showCode(page, i === 0 ? (recoveryCodes[1] ?? '') : '000000')
    await expect(page.locator('.problem-summary')).toContainText('does not fit')
  }
  await showCode(page, app.generate())
  await expect(page.locator('.problem-summary')).toContainText('Too many codes that did not fit')
  const fresh = await open()
  await fresh.goto('/admin/sign-in')
  await signInWith(fresh, person)
  await showCode(fresh, remade[0] ?? '')
  await expect(fresh.getByRole('heading', { name: 'Work to do' })).toBeVisible()

  await databaseClient(database, (client) => client.query('DELETE FROM throttle'))
  await page.goto(await oneTimeLink(database, { purpose: 'password_reset', userId: person.id }))
  await page.getByLabel('New password').fill('velvet tractor 19 moss')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await signInWith(page, { email: person.email, password: 'velvet tractor 19 moss' })
  await showCode(page, app.generate())
  await expect(page.getByRole('heading', { name: 'Work to do' })).toBeVisible()
  await fresh.goto('/admin/sign-in')
  await signInWith(fresh, { email: person.email, password: 'velvet tractor 19 moss' })
  await showCode(fresh, remade[1] ?? '')
  await expect(fresh.getByRole('heading', { name: 'Work to do' })).toBeVisible()

  const turnOff = async (password: string, code: string) => {
    await page.goto('/admin/account/second-factor')
    await page.locator('#off').fill(password)
    await page.locator('#off-code').fill(code)
    await page.getByRole('button', { name: 'Turn the second step off' }).click()
  }
  await turnOff('not my password', remade[2] ?? '')
  await expect(page.locator('.problem-summary')).toContainText('This is not your password')
  await turnOff('velvet tractor 19 moss', recoveryCodes[2] ?? '')
  await expect(page.locator('.problem-summary')).toContainText('does not fit')
  await turnOff('velvet tractor 19 moss', remade[2] ?? '')
  await expect(page.getByText('The second step is off.')).toBeVisible()
  await fresh.reload()
  await expect(fresh).toHaveURL(/\/admin\/sign-in/)
  await site.close()
})
