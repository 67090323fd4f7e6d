import { expect as playwrightExpect, test } from 'playwright/test'
import { databaseClient } from '../support/database-client.ts'
import { areTakenOver, openDesk } from '../support/desk-site.ts'
import { personWithPassword, signInWith } from '../support/person.ts'
import { openRelay } from '../support/relay.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })
const SAVE = 'Save, readers see no change'

test('a save that nothing answers leaves all that was typed, and goes through once the database is back', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const relays: Awaited<ReturnType<typeof openRelay>>[] = []
  const desk = await openDesk(browser, async (database) => {
    const relay = await openRelay(database)
    relays.push(relay)
    return relay.url
  })
  const [relay] = relays
  const page = await desk.editor()
  await page.goto('/admin/programs/1')
  await page.getByRole('textbox', { name: 'Summary' }).fill('Typed for an hour.')
  await page.getByRole('button', { name: 'Add a price or fee' }).click()
  await page.getByRole('textbox', { name: 'Amount' }).fill('541')
  await relay?.takeAway()
  await page.getByRole('button', { name: SAVE }).click()
  await expect(page.getByRole('alert').first()).toContainText('All that you typed is still here')
  await expect(page.getByRole('alert').first()).toBeFocused()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: SAVE }).click()
  await expect(page.getByRole('button', { name: SAVE })).toBeEnabled()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('Typed for an hour.')
  await expect(page.getByRole('textbox', { name: 'Amount' })).toHaveValue('541')

  await page.context().setOffline(false)
  await relay?.giveBack()
  await page.getByRole('button', { name: SAVE }).click()
  await expect(page.getByText('Saved. Readers see no change.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('Typed for an hour.')

  await page.goto('/admin/programs/1/archive')
  await page.getByLabel('Why').fill('The school ended it.')
  await relay?.takeAway()
  await page.getByRole('button', { name: /^Archive:/ }).click()
  await expect(page.getByRole('alert').first()).toContainText('All that you typed is still here')
  await expect(page.getByLabel('Why')).toHaveValue('The school ended it.')
  await relay?.giveBack()
  await page.getByRole('button', { name: /^Archive:/ }).click()
  await expect(page.getByText('Archived. Readers no longer see it.')).toBeVisible()
  await desk.close()
  await relay?.takeAway()
})

test('what is typed before the scripts have arrived stays, is saved, and is there for whoever goes back', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const desk = await openDesk(browser)
  const page = await (await desk.editor()).context().newPage()
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto('/admin/programs/1', { waitUntil: 'commit' })
  const summary = page.getByRole('textbox', { name: 'Summary' })
  await summary.fill('Typed on a slow line.')
  arrive()
  await page.waitForFunction(areTakenOver)
  await expect(summary).toHaveValue('Typed on a slow line.')
  await page.getByRole('button', { name: SAVE }).click()
  await expect(page.getByText('Saved. Readers see no change.')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Public, edits waiting')).toBeVisible()
  await expect(summary).toHaveValue('Typed on a slow line.')
  await desk.close()
})

/** What is public has another name, and edits wait. */
const RENAMED = `
  UPDATE program SET name = 'Records Certificate';
  INSERT INTO revision (program_id, origin, record)
    SELECT 1, 'catalogue', record || '{ "name": "Records Certificate" }' FROM revision WHERE id = 1;
  INSERT INTO revision (program_id, origin, published, record)
    SELECT 1, 'editor', false, record || '{ "name": "What waits" }' FROM revision WHERE id = 1;
  INSERT INTO draft (revision_id) SELECT max(id) FROM revision`

for (const javaScriptEnabled of [true, false]) {
  test(`an earlier state is what is published, also where the session ran out before that, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const desk = await openDesk(browser)
    const editor = await personWithPassword(desk.database)
    await databaseClient(desk.database, (client) => client.query(RENAMED))
    const page = await (await browser.newContext({ baseURL: desk.address, javaScriptEnabled })).newPage()
    await page.goto('/admin/sign-in?next=/admin/programs/1/publish?revision=1')
    await signInWith(page, editor)
    await expect(page.getByText('The edits that wait are given up with it.')).toBeVisible()
    await page.getByLabel('Why (optional)').fill('It had the right name.')
    await databaseClient(desk.database, (client) =>
      client.query(`UPDATE session SET updated_at = now() - interval '2 hours'`),
    )
    await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
    await expect(page.getByText('What you typed is kept.')).toBeVisible()
    await signInWith(page, editor)
    await expect(page.getByLabel('Why (optional)')).toHaveValue('It had the right name.')
    await expect(page.getByRole('row', { name: /^Name/ })).toContainText('Archives Certificate')
    await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
    await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Archives Certificate')
    await desk.close()
  })
}
