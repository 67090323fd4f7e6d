import { expect as playwrightExpect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { openDesk } from '../support/desk-site.ts'

const expect = playwrightExpect.configure({ timeout: 20_000 })
const PUBLIC = '/programs/north-college/archives-certificate'

for (const javaScriptEnabled of [true, false]) {
  test(`a price and a pathway are added, seen, published and taken back, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const desk = await openDesk(browser)
    const page = await desk.editor({ javaScriptEnabled })
    const reader = await (await browser.newContext({ baseURL: desk.address })).newPage()
    await reader.goto(PUBLIC)
    await expect(reader.locator('#cost')).toContainText('Not stated')

    await page.goto('/admin/programs')
    await page.getByLabel('Words in its name').fill('archives north')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: 'Archives Certificate' }).click()
    await page.getByRole('textbox', { name: 'Grade average' }).fill('3.25')
    await page.getByRole('button', { name: 'Add a price or fee' }).click()
    await page.getByRole('textbox', { name: 'Amount' }).fill('541')
    await page.getByRole('button', { name: 'Add a pathway' }).click()
    await page.locator('[id="record-pathways[0].name"]').fill('Digital archives')
    const courses = page.locator('[id="record-pathways[0].courses"]')
    await courses.getByRole('button', { name: 'Add a course' }).click()
    await courses.getByRole('textbox', { name: 'Course 1' }).fill('Email archiving (required)\nWeb archiving')
    await courses.getByRole('button', { name: 'Add a course' }).click()
    await courses.getByRole('textbox', { name: 'Course 2' }).fill('Oral history')
    await courses.getByRole('button', { name: /Move up.*course 2/ }).click()
    await expect(courses.getByRole('textbox', { name: 'Course 1' })).toHaveValue('Oral history')
    // What was typed is still there, though the form was sent and came back where no script runs.
    await expect(page.getByRole('textbox', { name: 'Grade average' })).toHaveValue('3.25')
    if (javaScriptEnabled) await expect(page.locator('.desk-price')).toContainText('$8,115')

    await page.getByRole('button', { name: 'Save, readers see no change' }).click()
    await expect(page.getByText('Saved. Readers see no change.')).toBeVisible()
    await expect(page.locator('.desk-price')).toContainText('$8,115')
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await reader.reload()
    await expect(reader.locator('#cost')).toContainText('Not stated')

    await page.getByRole('button', { name: 'See it as readers will' }).click()
    await expect(page.getByText('A preview, for you alone.')).toBeVisible()
    await expect(page.locator('#cost')).toContainText('$8,115')
    await expect(page.getByRole('heading', { name: 'Pathway: Digital archives' })).toBeVisible()
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])

    await page.getByLabel('About this preview').getByRole('link', { name: 'Publish' }).click()
    await expect(page.getByRole('row', { name: /Grade average/ })).toContainText('3.25')
    await expect(page.getByRole('row', { name: /Prices and fees/ })).toContainText('$541')
    await expect(page.getByRole('row', { name: /Pathways/ })).toContainText(
      'Oral history; Email archiving (required); Web archiving',
    )
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Why (optional)').fill('The new price list came.')
    await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
    await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
    await reader.reload()
    await expect(reader.locator('#cost')).toContainText('$8,115')
    await reader.goto('/programs?max_cost=9000')
    await expect(reader.getByRole('link', { name: 'Archives Certificate' })).toBeVisible()

    await page.getByRole('navigation', { name: 'This program' }).getByRole('link', { name: 'History' }).click()
    await expect(page.getByText('Why: The new price list came.')).toBeVisible()
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await page.getByRole('radio', { name: /^From/ }).last().check()
    await page.getByRole('button', { name: 'Compare the two that are marked' }).click()
    await expect(page.getByRole('row', { name: /Prices and fees/ })).toContainText('$541')
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])

    await page.goto('/admin/programs/1/history')
    await page.getByRole('link', { name: 'Publish again' }).last().click()
    await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
    await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
    await reader.goto(PUBLIC)
    await expect(reader.locator('#cost')).toContainText('Not stated')
    await desk.close()
  })
}
