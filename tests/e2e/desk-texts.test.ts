import { expect as playwrightExpect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { openRecordsDesk, publish } from '../support/desk-rooms.ts'

// axe waits for timers, which stand still where no script may run.
const expect = playwrightExpect.configure({ timeout: 20_000 })

for (const javaScriptEnabled of [true, false]) {
  test(`a text gets a claim with its source, is published, and vanishes when it is archived, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const desk = await openRecordsDesk(browser, { javaScriptEnabled })
    const { editor: page, reader } = desk
    await page.goto('/admin/texts?q=keeps')
    await page.getByRole('link', { name: 'Who keeps it' }).click()
    await page.getByRole('button', { name: 'Add a block' }).click()
    await page.locator('[id="record-blocks[1].kind"]').selectOption('claim')
    await page.locator('[id="record-blocks[1].text"]').fill('Nobody pays, as [one page](/data) says.')
    await page.locator('[id="record-blocks[1].sources"]').fill('https://example.org/who')
    await page.getByRole('button', { name: 'Publish …' }).click()
    // Strictly: the page that a claim names must be among the sources.
    await expect(page.locator('.notice[role=alert]')).toContainText('is not among the sources')
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Add a source' }).click()
    await page.locator('[id="record-sources[0].url"]').fill('https://example.org/who')
    await page.getByRole('button', { name: 'See it as readers will' }).click()
    await expect(page.getByText('A preview, for you alone.')).toBeVisible()
    await expect(page.locator('#who')).toContainText('Nobody pays, as one page says.')
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await reader.goto('/about')
    await expect(reader.locator('#who')).not.toContainText('Nobody pays')

    await page.getByRole('link', { name: 'Back to the form' }).click()
    await publish(page)
    await reader.reload()
    await expect(reader.locator('#who').getByRole('link', { name: 'one page' })).toHaveAttribute('href', '/data')
    await expect(reader.locator('#sources').getByRole('link')).toHaveAttribute('href', 'https://example.org/who')
    expect(await axeViolations(reader)).toEqual([])

    await page.goto('/admin/texts/1/archive')
    await page.getByLabel('Why').fill('Said elsewhere.')
    await page.getByRole('button', { name: 'Archive: readers no longer see it' }).click()
    await expect(page.getByText('Archived. Readers no longer see it.')).toBeVisible()
    await reader.goto('/about')
    await expect(reader.locator('#who')).toHaveCount(0)
    await desk.close()
  })
}

test('a figure is corrected on the page about what is worth it', async ({ browser }) => {
  const desk = await openRecordsDesk(browser, { javaScriptEnabled: false })
  const { editor: page, reader } = desk
  await page.goto('/admin/figures/1')
  await page.getByRole('textbox', { name: 'What it says' }).fill('Four schools offer one.')
  await page.getByRole('textbox', { name: 'The number in it' }).fill('four')
  await page.getByRole('button', { name: 'Save, readers see no change' }).click()
  await expect(page.locator('.notice[role=alert]')).toContainText('The number in it must be a number.')
  await page.getByRole('textbox', { name: 'The number in it' }).fill('4')
  await publish(page)
  await reader.goto('/worth-it')
  await expect(reader.locator('#figures')).toContainText('Four schools offer one.')
  await desk.close()
})
