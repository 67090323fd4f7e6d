import { expect as playwrightExpect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { databaseClient } from '../support/database-client.ts'
import { openDesk } from '../support/desk-site.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })

/** More states than one page of the history has. */
const MANY = `
  INSERT INTO revision (program_id, origin, record)
    SELECT 1, 'catalogue', record || jsonb_build_object('name', 'Name ' || each)
    FROM revision, generate_series(1, 40) each WHERE id = 1`

test('any two states are compared, however far apart they stand in the history', async ({ browser }) => {
  test.setTimeout(240_000)
  const desk = await openDesk(browser)
  await databaseClient(desk.database, (client) => client.query(MANY))
  const page = await desk.editor()
  await page.goto('/admin/programs/1/history')
  await page.getByRole('radio', { name: /^To/ }).nth(2).check()
  await page.getByRole('button', { name: 'Earlier ones' }).click()
  await expect(page.getByRole('radio', { name: /^To/ }).first()).toBeChecked()
  await page.getByRole('radio', { name: /^From/ }).last().check()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Compare the two that are marked' }).click()
  await expect(page.getByRole('row', { name: /^Name/ })).toContainText('Archives Certificate')
  await expect(page.getByRole('row', { name: /^Name/ })).toContainText('Name 38')
  await desk.close()
})

test('edits that are given up are said so in the history, with who did it', async ({ browser }) => {
  test.setTimeout(240_000)
  const desk = await openDesk(browser)
  const page = await desk.editor()
  await page.goto('/admin/programs/1')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Another name')
  await page.getByRole('textbox', { name: 'Why (optional)' }).fill('The new leaflet says so.')
  await page.getByRole('button', { name: 'Save, readers see no change' }).click()
  await page.getByRole('link', { name: 'Give up the edits' }).click()
  await page.getByRole('button', { name: 'Give up the edits' }).click()
  await expect(page.getByText('The edits are given up.')).toBeVisible()
  await page.goto('/admin/programs/1/history')
  await expect(page.getByRole('row', { name: /Why: Gave up the edits/ })).toContainText('Eddie Editor')
  await expect(page.getByText('Why: The new leaflet says so.')).toBeVisible()
  await desk.close()
})
