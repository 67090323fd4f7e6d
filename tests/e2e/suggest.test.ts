import { expect, type Page, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { databaseClient } from '../support/database-client.ts'
import { signInAs } from '../support/desk.ts'
import { deskRecords } from '../support/desk-records.ts'
import { ownDatabase } from '../support/own-database.ts'
import { personWithPassword, signInWith } from '../support/person.ts'
import { openSite } from '../support/site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let url = ''

test.describe.configure({ mode: 'serial' })
test.use({ javaScriptEnabled: false })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  url = await ownDatabase(deskRecords)
  site = await openSite(url)
})
test.afterAll(() => site.close())

/** Long enough for a person to have typed. */
const WRITING_MS = 3_200

/** Writes what is wrong as a reader does, and gives the address that says what became of it. */
async function suggest(page: Page, message: string, source = ''): Promise<string> {
  await page.goto(`${site.address}/programs/north-college/maps`)
  await page
    .getByRole('region', { name: 'Something wrong or missing?' })
    .getByRole('link', { name: 'What it costs' })
    .click()
  await expect(page.getByLabel('What is it about?')).toHaveValue('tuition')
  await page.getByLabel('What is right?').fill(message)
  await page.getByLabel('A page that says so').fill(source)
  await page.waitForTimeout(WRITING_MS)
  await page.getByRole('button', { name: 'Send it to the editors' }).click()
  await expect(page).toHaveURL(/\/corrections\//)
  return page.url()
}

async function asEditor(page: Page) {
  const { cookie } = await signInAs('editor', url)
  await page.context().addCookies([{ ...cookie, url: `${site.address}/admin` }])
}

test('a reader says what is wrong, and reads what became of it', async ({ page }) => {
  const path = await suggest(page, 'It costs $7,000 <b>now</b>.', 'north.example/fees')
  await expect(page.getByText('It waits for an editor.')).toBeVisible()
  await expect(page.getByText('It costs $7,000 <b>now</b>.')).toBeVisible()
  expect(await page.context().cookies()).toEqual([])

  await asEditor(page)
  await page.goto(`${site.address}/admin?kind=suggestions`)
  await expect(page.getByText('1 suggestion of readers waiting.')).toBeVisible()
  await page.getByRole('link', { name: 'Read them' }).click()
  await page.getByRole('link', { name: 'What it costs: Maps' }).click()
  await page.getByRole('button', { name: 'Decline' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write the reason' })).toBeVisible()
  await page.getByLabel(/^Reason/).fill('The page says $6,000.')
  await page.getByRole('button', { name: 'Decline' }).click()
  await page.goto(path)
  await expect(page.getByText(/^It was declined on/)).toBeVisible()
  await expect(page.getByText('The page says $6,000.')).toBeVisible()
})

test('an editor accepts, which opens the record, or puts two together', async ({ page }) => {
  const [first, second] = [await suggest(page, 'The first.'), await suggest(page, 'The second.')]
  const referenceOf = (path: string) => path.split('/').at(-1) ?? ''
  await asEditor(page)
  await page.goto(`${site.address}/admin/suggestions/${referenceOf(first)}`)
  await page.getByLabel('It says the same as').selectOption({ label: 'What it costs: The second.' })
  await page.getByRole('button', { name: 'Put the two together' }).click()
  await page.goto(`${site.address}/admin/suggestions/${referenceOf(second)}`)
  await page.getByRole('button', { name: 'Accept, and open the record' }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/programs/\\d+\\?suggestion=${referenceOf(second)}#record-tuition$`))
  await page.goto(first)
  await expect(page.getByText('the editors put the two together')).toBeVisible()
  await expect(page.getByText(/^It was accepted on/)).toBeVisible()
})

test('what a fact should say is filled in where an editor accepts it, with the page that says so', async ({ page }) => {
  await page.goto(`${site.address}/programs/north-college/maps/suggest?field=requires_mlis`)
  await page.getByLabel('What is right?').fill('An MLIS is needed.')
  await page.getByLabel('What should it say?').selectOption('Yes')
  await page.getByLabel('A page that says so').fill('https://north.example/entry')
  await page.waitForTimeout(WRITING_MS)
  await page.getByRole('button', { name: 'Send it to the editors' }).click()
  await expect(page.getByText('What it should say')).toBeVisible()
  const path = page.url()
  await asEditor(page)
  await page.goto(`${site.address}/admin/suggestions/${path.split('/').at(-1)}`)
  await page.getByRole('button', { name: 'Accept, and open the record' }).click()
  const fact = page.getByRole('group', { name: 'A library master’s (MLIS) is required' })
  await expect(fact.getByLabel('Yes')).toBeChecked()
  await expect(page.getByText('that is filled in, and not saved yet')).toBeVisible()
  await expect(page.locator('[name="sources[0].url"]')).toHaveValue('https://north.example/entry')
  await expect(page.locator('[name="sources[0].supports"][value="requires_mlis"]')).toBeChecked()
  await page.goto(path)
  await expect(page.getByText('An editor is working on it')).toBeVisible()
})

test('a reason is there again after the session of who typed it ran out', async ({ page }) => {
  const path = await suggest(page, 'It costs more.')
  const editor = await personWithPassword(url)
  await page.goto(`${site.address}/admin/sign-in?next=/admin/suggestions/${path.split('/').at(-1)}`)
  await signInWith(page, editor)
  await page.getByLabel(/^Reason/).fill('A reason that took an hour.')
  await databaseClient(url, (client) => client.query("UPDATE session SET updated_at = now() - interval '2 hours'"))
  await page.getByRole('button', { name: 'Decline' }).click()
  await expect(page.getByText('What you typed is kept.')).toBeVisible()
  await signInWith(page, editor)
  await expect(page.getByLabel(/^Reason/)).toHaveValue('A reason that took an hour.')
})

test('what is wrong with it stands beside the field, and nothing that was typed is lost', async ({ page }) => {
  await page.goto(`${site.address}/programs/north-college/maps/suggest`)
  await page.getByLabel('What is it about?').selectOption('url')
  await page.getByLabel('What is right?').fill('Its page moved.')
  await page.getByLabel('A page that says so').fill('somewhere')
  await page.waitForTimeout(WRITING_MS)
  await page.getByRole('button', { name: 'Send it to the editors' }).click()
  await expect(page).toHaveURL(/suggest#wrong$/)
  await expect(page.getByLabel('Nothing was sent yet')).toContainText('Write the whole address')
  await expect(page.getByLabel('A page that says so')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('What is right?')).toHaveValue('Its page moved.')
  await expect(page.getByLabel('What is it about?')).toHaveValue('url')
})

test('what comes at once, as from a machine, is to be sent again', async ({ page }) => {
  await page.goto(`${site.address}/programs/north-college/maps/suggest`)
  await page.getByLabel('What is right?').fill('Quick.')
  await page.getByRole('button', { name: 'Send it to the editors' }).click()
  await expect(page.getByLabel('Nothing was sent yet')).toContainText('faster than people write')
  await expect(page.getByLabel('What is right?')).toHaveValue('Quick.')
})

test('a form of another site, one that is none, and an address of nothing are refused', async ({ page, request }) => {
  const path = `${site.address}/programs/north-college/maps/suggest/send`
  const foreign = await request.post(path, { form: { message: 'x' }, headers: { origin: 'https://evil.example' } })
  expect(foreign.status()).toBe(403)
  expect((await request.post(path, { data: '{"message":"x"}' })).status()).toBe(400)
  expect((await request.post(path, { form: { message: 'a'.repeat(60_000) } })).status()).toBe(400)
  expect((await request.get(path)).status()).toBe(405)
  for (const wrong of ['no-such', "'--", '%00', crypto.randomUUID()]) {
    expect((await request.get(`${site.address}/corrections/${wrong}`)).status(), wrong).toBe(404)
  }
  await page.goto(`${site.address}/programs/north-college/maps/suggest?field=__proto__&field=x`)
  await expect(page.getByLabel('What is it about?')).toHaveValue('')
})

test.describe('its pages', () => {
  test.use({ javaScriptEnabled: true })

  test('have nothing that axe finds, and never scroll sideways', async ({ page }) => {
    const path = await suggest(
      page,
      `${'long'.repeat(200)} \u202e right to left`,
      `https://north.example/${'a'.repeat(300)}`,
    )
    await asEditor(page)
    const reference = path.split('/').at(-1)
    const admin = [
      '',
      '?kind=unsourced',
      '/suggestions',
      `/suggestions/${reference}`,
      '/links',
      '/links?kind=unchecked',
    ]
    for (const address of [
      path,
      `${site.address}/programs/north-college/maps/suggest?field=tuition`,
      ...admin.map((each) => `${site.address}/admin${each}`),
    ]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect((await page.goto(address))?.status(), address).toBe(200)
        expect(await axeViolations(page), `${address}, ${colorScheme}`).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
  })
})
