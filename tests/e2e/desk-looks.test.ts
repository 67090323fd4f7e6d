import { expect as playwrightExpect, test } from 'playwright/test'
import { databaseClient } from '../support/database-client.ts'
import { signInAs } from '../support/desk.ts'
import { openDesk } from '../support/desk-site.ts'
import { expectSound } from '../support/looks.ts'
import { oneTimeLink, personWithPassword } from '../support/person.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })
const SAVE = 'Save, readers see no change'

test.describe.configure({ mode: 'serial', timeout: 240_000 })
let desk: Awaited<ReturnType<typeof openDesk>>
test.beforeAll(async ({ browser }) => {
  desk = await openDesk(browser)
})
test.afterAll(() => desk.close())

test('the pages on which something is done with a record have nothing that axe finds, and fit 320 pixels', async () => {
  const page = await desk.editor()
  for (const path of ['programs', 'programs/new', 'institutions/new']) {
    await page.goto(`/admin/${path}`)
    await expectSound(page, path)
  }
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.locator('.problem-summary, .notice[role=alert]').first()).toBeVisible()
  await expectSound(page, 'a new institution with faults')
  await page.goto('/admin/programs/1')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('A much longer name for this one program')
  await page.getByRole('button', { name: 'Add a price or fee' }).click()
  await page.getByRole('textbox', { name: 'Amount' }).fill('541')
  await page.getByRole('button', { name: SAVE }).click()
  await expect(page.getByText('Saved. Readers see no change.')).toBeVisible()
  for (const path of ['', '/publish', '/discard', '/archive', '/history', '/compare?from=1&to=2']) {
    await page.goto(`/admin/programs/1${path}`)
    await expectSound(page, path)
  }
  await page.goto('/admin/programs/1/archive')
  await page.getByRole('button', { name: 'Archive: readers no longer see it' }).click()
  await expect(page.getByText('Say in a few words why')).toBeVisible()
  await expectSound(page, 'archiving without a reason')
})

test('what the second of two who save sees, too', async () => {
  const [mine, theirs] = [await desk.editor(), await desk.editor()]
  for (const [page, words] of [
    [mine, 'What I wrote.'],
    [theirs, 'What they wrote.'],
  ] as const) {
    await page.goto('/admin/programs/1')
    await page.getByRole('textbox', { name: 'Summary' }).fill(words)
  }
  await theirs.getByRole('button', { name: SAVE }).click()
  await expect(theirs.getByText('Saved. Readers see no change.')).toBeVisible()
  await mine.getByRole('button', { name: SAVE }).click()
  await expect(mine.getByRole('heading', { name: 'Somebody else saved this record' })).toBeVisible()
  await expectSound(mine, 'a conflict')
})

test('an import on its way, too: under way, row by row, and where it archives the rest', async ({ browser }) => {
  const { cookie } = await signInAs('owner', desk.database)
  const context = await browser.newContext({ baseURL: desk.address })
  await context.addCookies([{ ...cookie, domain: '127.0.0.1', path: '/admin' }])
  const page = await context.newPage()
  const waiting = await databaseClient(desk.database, async (client) => {
    const { rows } = await client.query(`WITH plan AS (
        INSERT INTO import_plan (file_name, format, encoding, separator, status)
        VALUES ('a-file-that-takes-its-time.csv', 'csv', 'utf-8', ',', 'unchecked') RETURNING id)
      INSERT INTO import_progress (plan_id, work, done, total, begun_at)
      SELECT id, 'check', 40, 100, now() + interval '1 hour' FROM plan RETURNING plan_id`)
    return rows[0].plan_id as number
  })
  await page.goto(`/admin/import/${waiting}`)
  await expect(page.getByLabel(/^Checking/)).toBeVisible()
  await expectSound(page, 'an import under way')
  await page.goto('/admin/import')
  const text =
    'institution,program,name,credential_type,status,summary\nnorth-college,maps,Maps,graduate_certificate,active,Maps.\n'
  await page.getByLabel(/A CSV/).setInputFiles({ name: 'new.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Send and check' }).click()
  await expect(page.getByRole('heading', { name: 'In all' })).toBeVisible({ timeout: 60_000 })
  await expectSound(page, 'an import row by row')
  const address = page.url()
  expect((await page.goto(`${address}?page=1.5`))?.status()).toBe(200)
  await page.getByRole('link', { name: /Also archive/ }).click()
  await expect(page.getByLabel(/^Type 1 to archive/)).toBeVisible()
  await expectSound(page, 'an import that archives the rest')
  await page.goto('/admin/import')
  await expectSound(page, 'the files of the last day')
  await page.goto('/admin/people')
  await expectSound(page, 'people')
})

test('the ways in, too', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: desk.address })).newPage()
  const { id, email } = await personWithPassword(desk.database)
  const invitation = { purpose: 'invitation', email: 'someone.new@example.org', role: 'editor' } as const
  for (const path of [
    '/admin/sign-in',
    '/admin/sign-in/lost-password',
    await oneTimeLink(desk.database, invitation),
    await oneTimeLink(desk.database, { purpose: 'password_reset', email, userId: id }),
    '/admin/invitation?token=of-nothing',
  ]) {
    await page.goto(path)
    await expectSound(page, path.replace(/=.*/, ''))
  }
})
