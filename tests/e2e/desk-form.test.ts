import { expect as playwrightExpect, test } from 'playwright/test'
import { formatDate } from '../../lib/format.ts'
import { axeViolations } from '../support/axe.ts'
import { databaseClient } from '../support/database-client.ts'
import { openDesk } from '../support/desk-site.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })

for (const javaScriptEnabled of [true, false]) {
  test(`mistakes are said beside their fields and above the form, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const desk = await openDesk(browser)
    const page = await desk.editor({ javaScriptEnabled })
    await page.goto('/admin/programs/1')
    await page.getByRole('textbox', { name: 'Grade average' }).fill('three')
    await page.getByRole('textbox', { name: 'Summary' }).fill('')
    await page.getByRole('button', { name: 'Save, readers see no change' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'Nothing is saved yet' })
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('listitem')).toHaveText(['Grade average must be a number.'])
    const grade = page.getByRole('textbox', { name: 'Grade average' })
    await expect(grade).toHaveValue('three')
    await expect(grade).toHaveAttribute('aria-invalid', 'true')
    await expect(grade).toHaveAccessibleDescription(/must be a number/)
    await summary.getByRole('link', { name: 'Grade average must be a number.' }).click()
    await expect(grade).toBeInViewport()

    await grade.fill('3')
    await page.getByRole('button', { name: 'Publish …' }).click()
    await expect(summary.getByRole('listitem')).toHaveText(['Summary is missing.'])
    // A draft may lack what readers must have; where it does, the form says so.
    await page.getByRole('button', { name: 'Save, readers see no change' }).click()
    await expect(page.getByText('Before it can be published')).toBeVisible()
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await page.goto('/admin/programs/1/preview')
    await expect(page.getByRole('link', { name: 'Summary is missing.' })).toBeVisible()
    await desk.close()
  })
}

test('a row is added, moved and taken away by keyboard alone, and the focus stays with it', async ({ browser }) => {
  test.setTimeout(240_000)
  const desk = await openDesk(browser)
  const page = await desk.editor()
  await page.goto('/admin/programs/1')
  await page.waitForLoadState('networkidle')
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  for (const name of ['Maps', 'Prints']) {
    await press('Add a pathway')
    await expect(page.locator(':focus')).toContainText('Pathway')
    await page.keyboard.press('Tab')
    await page.keyboard.type(name)
  }
  await press(/Move up.*pathway 2/)
  await expect(page.locator('[id="record-pathways[0].name"]')).toHaveValue('Prints')
  await expect(page.getByRole('button', { name: /Move down.*pathway 1/ })).toBeFocused()
  await press(/Take away.*pathway 2/)
  await expect(page.getByRole('button', { name: 'Add a pathway' })).toBeFocused()
  await page.locator('[id="record-pathways[0].name"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved. Readers see no change.')).toBeVisible()
  await expect(page.locator('[id="record-pathways[0].name"]')).toHaveValue('Prints')
  await desk.close()
})

test('readers are told what is none and what was checked, and follow an address that changed', async ({ browser }) => {
  test.setTimeout(240_000)
  const desk = await openDesk(browser)
  const page = await desk.editor()
  await page.goto('/admin/programs/1')
  await page.getByRole('textbox', { name: 'Address', exact: true }).first().fill('archives')
  await page.getByText('What it leads to: Is there none? · no source').click()
  await page.locator('[id="record-absent.outcomes"]').selectOption('none')
  await page.locator('[id="record-checked.outcomes"]').fill('2026-01-02')
  await page.getByRole('button', { name: 'Publish …' }).click()
  await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()

  const old = await page.request.get('/programs/north-college/archives-certificate?x=1', { maxRedirects: 0 })
  expect([old.status(), old.headers().location]).toEqual([308, expect.stringMatching(/north-college\/archives\?x=1$/)])
  for (const keeps of ['/shortlist', '/compare']) {
    await page.goto(`${keeps}?p=north-college/archives-certificate`)
    await expect(page.getByRole('main')).toContainText('Archives Certificate')
  }
  await page.goto('/programs/north-college/archives-certificate')
  await expect(page.locator('#outcomes')).toContainText('None Checked on 2 January 2026')
  await page.getByText('1 change, the last on').click()
  await expect(page.locator('#changes')).toContainText('What it leads to: why it has no value')

  // What somebody writes in SQL is seen as soon as the database has told of it.
  await databaseClient(desk.database, (client) => client.query("UPDATE program SET name = 'By SQL' WHERE id = 1"))
  await expect(async () => {
    await page.goto('/programs/north-college/archives')
    await playwrightExpect(page.getByRole('heading', { level: 1 })).toHaveText('By SQL', { timeout: 500 })
  }).toPass()
  await desk.close()
})

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? 'with scripts' : 'without scripts'
  test(`a fact is marked as still right in one press, and never takes what was typed along, ${way}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const desk = await openDesk(browser)
    const page = await desk.editor({ javaScriptEnabled })
    const today = formatDate(new Date().toISOString().slice(0, 10))
    await page.goto('/admin/programs/1')
    await page.getByRole('button', { name: /Still right.*How it is taught/ }).click()
    await expect(page.getByText('Marked as checked today.')).toBeVisible()
    await expect(page.locator('summary').filter({ hasText: `How it is taught: checked ${today}` })).toBeVisible()

    await page.getByRole('button', { name: 'Still right, all of it' }).click()
    await expect(page.locator('[id="record-checked_on"]')).toHaveValue(new Date().toISOString().slice(0, 10))

    await page.getByRole('textbox', { name: 'Grade average' }).fill('3.25')
    await page.getByRole('button', { name: /Still right.*Grade average/ }).click()
    await expect(page.getByText('Readers see it once you publish your edits.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Grade average' })).toHaveValue('3.25')
    const seen = await (await page.request.get('/programs/north-college/archives-certificate')).text()
    expect(seen).toContain(`Checked on ${today}`)
    expect(seen).not.toContain('3.25')
    await desk.close()
  })
}
