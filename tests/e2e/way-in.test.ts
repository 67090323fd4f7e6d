import { type Browser, type Page, expect as playwrightExpect, test } from 'playwright/test'
import { earlyInHalfMinute, turnSecondStepOn } from '../support/authenticator.ts'
import { axeViolations } from '../support/axe.ts'
import { ownDatabase } from '../support/own-database.ts'
import { goodPassword, oneTimeLink, signInWith } from '../support/person.ts'
import { openSite } from '../support/site.ts'

// scrypt and the list of passwords take their time on a busy machine.
const expect = playwrightExpect.configure({ timeout: 20_000 })

const owner = { name: 'Olive Owner', email: 'olive@example.org', password: goodPassword }
const editor = { name: 'Eddie Editor', email: 'eddie@example.org', password: 'velvet tractor 19 moss' }

for (const javaScriptEnabled of [true, false]) {
  test(`the first owner sets up, turns the second step on, invites, signs out everywhere, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const database = await ownDatabase('')
    const site = await openSite(database)
    const open = async (browser: Browser) =>
      (await browser.newContext({ baseURL: site.address, javaScriptEnabled })).newPage()
    const page = await open(browser)
    const judge = async (page: Page) => {
      if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    }

    await page.goto(await oneTimeLink(database, { purpose: 'setup', role: 'owner' }))
    await judge(page)
    await page.getByLabel('Your name').fill(owner.name)
    await page.getByLabel('E-mail address').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill('password12345')
    await page.getByRole('button', { name: 'Become the owner' }).click()
    await expect(page.locator('.problem-summary')).toContainText('among the first that guessers try')
    await expect(page.getByLabel('Your name')).toHaveValue(owner.name)
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await page.getByRole('button', { name: 'Become the owner' }).click()
    await expect(page.getByRole('heading', { name: 'Your account', exact: true })).toBeVisible()

    const { app, recoveryCodes } = await turnSecondStepOn(page, owner.password)
    expect(recoveryCodes).toHaveLength(10)

    await page.goto('/admin/people')
    await page.getByLabel('E-mail address').fill(editor.email)
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    const invitation = await page.getByLabel('The invitation, as a link to copy').inputValue()

    const theirs = await open(browser)
    await theirs.goto(invitation)
    await theirs.getByLabel('Your name').fill(editor.name)
    await theirs.getByLabel('Password', { exact: true }).fill(editor.password)
    await theirs.getByRole('button', { name: 'Join' }).click()
    await expect(theirs.getByText('Welcome.')).toBeVisible()
    expect((await theirs.request.get('/admin/people')).status()).toBe(403)
    await theirs.goto(invitation)
    await expect(theirs.getByRole('heading')).toHaveText('This invitation is no longer good')

    await page.goto('/admin/account')
    await judge(page)
    await page.getByLabel('All of them: sign out everywhere').check()
    await page.locator('#confirm').fill(owner.password)
    await page.getByRole('button', { name: 'End them' }).click()
    await expect(page.getByText('You are signed out.')).toBeVisible()
    await page.goto('/admin/people')
    await expect(page).toHaveURL(/\/admin\/sign-in\?next=%2Fadmin%2Fpeople$/)

    await judge(page)
    await signInWith(page, owner)
    await expect(page.getByRole('heading', { name: 'The second step', level: 1 })).toBeVisible()
    await judge(page)
    await page.getByRole('textbox', { name: 'Code' }).fill(recoveryCodes[0] ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(`${site.address}/admin/people`)
    await expect(page.getByText('Used a recovery code')).toBeVisible()
    await judge(page)

    await page.getByRole('button', { name: 'Sign out' }).click()
    await signInWith(page, owner)
    await page.getByRole('textbox', { name: 'Code' }).fill(recoveryCodes[0] ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.locator('.problem-summary')).toContainText('does not fit, or was used already')
    await earlyInHalfMinute()
    const code = app.generate()
    await page.getByRole('textbox', { name: 'Code' }).fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Work to do' })).toBeVisible()

    await page.getByRole('button', { name: 'Sign out' }).click()
    await signInWith(page, owner)
    await page.getByRole('textbox', { name: 'Code' }).fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.locator('.problem-summary')).toContainText('does not fit, or was used already')
    expect(site.said.join('')).not.toMatch(/error|warn|⨯/i)
    await site.close()
  })
}
