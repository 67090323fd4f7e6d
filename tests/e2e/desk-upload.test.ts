import { expect, test } from 'playwright/test'
import { signInAs } from '../support/desk'
import { ownDatabase } from '../support/own-database'
import { openSite } from '../support/site'

test('a file that is too large, and what is no table, is answered with a sentence', async ({ browser }) => {
  test.setTimeout(180_000)
  const database = await ownDatabase('')
  const site = await openSite(database)
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })
  const { cookie } = await signInAs('editor', database)
  await context.addCookies([{ ...cookie, url: `${site.address}/admin` }])
  const page = await context.newPage()
  const send = async (name: string, buffer: Buffer) => {
    await page.goto('/admin/import')
    await page.getByLabel(/A CSV/).setInputFiles({ name, mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Send and check' }).click()
  }
  await send('large.csv', Buffer.alloc(26 * 2 ** 20, 'north;p-1;A name that is longer than most\r\n'))
  await expect(page.getByRole('alert')).toContainText('The file has more than 25 MB', { timeout: 60_000 })
  await send('archive.csv', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(3 * 2 ** 20)]))
  await expect(page.getByRole('alert')).toContainText('This is a spreadsheet’s own file', { timeout: 60_000 })
  await site.close()
})
