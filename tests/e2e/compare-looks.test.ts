import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { sixQuery } from '../support/comparisons.ts'

test.use({ javaScriptEnabled: false })

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('each fact names the program that it is of, and nothing scrolls sideways', async ({ page }) => {
    await page.goto(`/compare?${sixQuery}`)
    const price = page
      .getByRole('row', { name: /^Whole price/ })
      .getByRole('cell')
      .nth(1)
    await expect(price.getByText('Rare Book School at the University of Virginia')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`six programs have nothing that axe finds, ${colorScheme}, ${width} pixels wide`, async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: true,
        colorScheme,
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      await page.goto(`/compare?${sixQuery}`)
      expect(await axeViolations(page)).toEqual([])
      await context.close()
    })
  }
}

test('the table on paper lies across the sheet, and no column is cut off', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 960, height: 700 })
  await page.goto(`/compare?${sixQuery}`)
  await expect(page.getByRole('link', { name: 'Download the table (CSV)' })).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(960)
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, , , width, height] = /\/MediaBox\s*\[(\S+) (\S+) (\S+) (\S+)\]/.exec(sheets) ?? []
  expect(Number(width)).toBeGreaterThan(Number(height))
})
