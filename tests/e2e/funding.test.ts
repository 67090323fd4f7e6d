import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'

test.describe('the list of funding, without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('is narrowed by what an option covers, and says how many there are', async ({ page }) => {
    await page.goto('/funding')
    const all = await page.locator('.options > li').count()
    await page.getByLabel('What it covers').selectOption('unstated')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByLabel('What it covers')).toHaveValue('unstated')
    const options = page.locator('.options > li')
    const found = await options.count()
    expect(found).toBeLessThan(all)
    await expect(page.getByRole('status')).toHaveText(`${found} ways to pay less.`)
    for (const option of await options.all()) await expect(option).toContainText('What it covers is not stated')
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect(options).toHaveCount(all)
  })

  test('is narrowed by the topic of the programs that an option reaches', async ({ page }) => {
    await page.goto('/funding?topic=health-librarianship')
    const options = page.locator('.options > li')
    await expect(options).toHaveCount(3)
    await expect(options.filter({ hasText: 'NNLM CHIS support' })).toBeVisible()
    await expect(options.filter({ hasText: 'UH employee tuition waiver' })).toHaveCount(0)
  })
})

test('an address that is not understood shows the whole list, and says what was left out', async ({ page }) => {
  await page.goto('/funding?covers=rent&topic=%00&page=-1')
  await expect(page.getByText('“rent” was left out')).toBeVisible()
  await expect(page.locator('.options > li').first()).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
})
