import { expect as playwrightExpect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { openDesk } from '../support/desk-site.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })
const SAVE = 'Save, readers see no change'

for (const javaScriptEnabled of [true, false]) {
  test(`the second of two who save a record picks of both, and loses nothing, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const desk = await openDesk(browser)
    const [mine, theirs] = [await desk.editor({ javaScriptEnabled }), await desk.editor()]
    await mine.goto('/admin/programs/1')
    await theirs.goto('/admin/programs/1')

    await theirs.getByRole('textbox', { name: 'Summary' }).fill('What they wrote.')
    await theirs.getByRole('textbox', { name: 'Its own page' }).fill('https://north.example.edu/theirs')
    await theirs.getByRole('button', { name: SAVE }).click()
    await expect(theirs.getByText('Saved. Readers see no change.')).toBeVisible()

    await mine.getByRole('textbox', { name: 'Summary' }).fill('What I wrote.')
    await mine.getByRole('textbox', { name: 'Year of launch' }).fill('2011')
    await mine.getByRole('button', { name: SAVE }).click()
    await expect(mine.getByRole('heading', { name: 'Somebody else saved this record' })).toBeVisible()
    await expect(mine.locator('#conflict')).toBeFocused()
    await expect(mine.getByText('Eddie Editor saved this record')).toBeVisible()
    const row = (name: string) => mine.getByRole('row', { name })
    await expect(row('Summary')).toContainText('What I wrote.')
    await expect(row('Summary')).toContainText('What they wrote.')
    // What only one of us changed is picked already.
    await expect(row('Its own page').getByRole('radio').nth(1)).toBeChecked()
    await expect(row('Year of launch').getByRole('radio').nth(0)).toBeChecked()
    await expect(mine.getByRole('textbox', { name: 'Summary' })).toHaveValue('What I wrote.')
    if (javaScriptEnabled) expect(await axeViolations(mine)).toEqual([])

    await row('Summary').getByRole('radio').nth(1).check()
    // What was picked stays picked while something else is wrong.
    await mine.getByRole('textbox', { name: 'Year of launch' }).fill('long ago')
    await mine.getByRole('button', { name: SAVE }).click()
    await expect(mine.getByRole('alert').first()).toContainText('Year of launch')
    await expect(row('Summary').getByRole('radio').nth(1)).toBeChecked()
    await expect(row('Its own page').getByRole('radio').nth(1)).toBeChecked()
    await mine.getByRole('textbox', { name: 'Year of launch' }).fill('2011')
    await mine.getByRole('button', { name: SAVE }).click()
    await expect(mine.getByText('Saved. Readers see no change.')).toBeVisible()
    await expect(mine.getByRole('textbox', { name: 'Summary' })).toHaveValue('What they wrote.')
    await expect(mine.getByRole('textbox', { name: 'Its own page' })).toHaveValue('https://north.example.edu/theirs')
    await expect(mine.getByRole('textbox', { name: 'Year of launch' })).toHaveValue('2011')
    await desk.close()
  })
}

test('edits are given up, a program is archived with a reason, and brought back', async ({ browser }) => {
  test.setTimeout(240_000)
  const desk = await openDesk(browser)
  const page = await desk.editor()
  await page.goto('/admin/programs/1')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Another name')
  await page.getByRole('button', { name: SAVE }).click()
  await page.getByRole('link', { name: 'Give up the edits' }).click()
  await expect(page.getByRole('row', { name: /Another name/ })).toBeVisible()
  await page.getByRole('button', { name: 'Give up the edits' }).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Archives Certificate')

  const address = '/programs/north-college/archives-certificate'
  expect((await page.request.get(address)).status()).toBe(200)
  await page.getByRole('link', { name: 'Archive …' }).click()
  await page.getByRole('button', { name: 'Archive: readers no longer see it' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Say in a few words why')
  await page.getByLabel('Why').fill('It is listed twice.')
  await page.getByRole('button', { name: 'Archive: readers no longer see it' }).click()
  await expect(page.getByText('Archived. Readers no longer see it.')).toBeVisible()
  expect(await (await page.request.get(address)).text()).toContain('No longer listed')
  expect(await (await page.request.get('/programs')).text()).not.toContain(address)
  await page.getByRole('link', { name: 'Bring back …' }).click()
  await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  expect(await (await page.request.get(address)).text()).not.toContain('No longer listed')
  await desk.close()
})
