import { expect, test } from 'playwright/test'
import { signInAs } from '../support/desk.ts'
import { openMailbox } from '../support/mailbox.ts'
import { ownDatabase } from '../support/own-database.ts'
import { personWithPassword, signInWith } from '../support/person.ts'
import { openSite } from '../support/site.ts'

const newPassword = 'velvet tractor 19 moss'

test('a lost password is mailed a link, an invitation is mailed, and no answer tells who is here', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const [database, mailbox] = [await ownDatabase(''), await openMailbox()]
  const person = await personWithPassword(database)
  const site = await openSite(database, mailbox.settings)
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })
  const page = await context.newPage()
  for (const email of ['nobody@example.org', person.email]) {
    await page.goto('/admin/sign-in')
    await page.getByRole('link', { name: 'I lost my password' }).click()
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await expect(page.getByText('If somebody here has that address')).toBeVisible({ timeout: 20_000 })
  }
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(1)
  expect(mailbox.mails[0]?.to).toEqual([person.email])
  await page.goto(/http\S+new-password\S+/.exec(mailbox.mails[0]?.text ?? '')?.[0] ?? '')
  await page.getByLabel('New password').fill(newPassword)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByText('Your new password is set.')).toBeVisible({ timeout: 20_000 })
  await signInWith(page, { email: person.email, password: newPassword })
  await expect(page.getByRole('heading', { name: 'Work to do' })).toBeVisible({ timeout: 20_000 })

  const owner = await signInAs('owner', database)
  await context.clearCookies()
  await context.addCookies([{ ...owner.cookie, url: `${site.address}/admin` }])
  await page.goto('/admin/people')
  await page.getByLabel('E-mail address').fill('new@example.org')
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(page.getByText('It was mailed.')).toBeVisible({ timeout: 20_000 })
  expect(mailbox.mails[1]).toMatchObject({
    to: ['new@example.org'],
    text: expect.stringContaining('/admin/invitation?token='),
  })
  await site.close()
  await mailbox.close()
})

test('without a mail server the page says whom to ask', async ({ page }) => {
  await page.goto('/admin/sign-in/lost-password')
  await expect(page.getByText('Ask one of its owners for a link')).toBeVisible()
})
