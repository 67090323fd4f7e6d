import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { html } from '../support/html.ts'
import { pages } from '../support/pages.ts'

for (const [kind, path] of Object.entries(pages)) {
  test.describe(kind, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has nothing that axe finds, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        expect(await axeViolations(page)).toEqual([])
      })
    }

    test('is valid HTML', async ({ request }) => {
      const report = await html.validateString(await (await request.get(path)).text())
      const faults = report.results.flatMap(({ messages }) => messages)
      expect(faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([])
    })

    test('is complete without scripts, and never scrolls sideways on a narrow screen', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
      const page = await context.newPage()
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.getByRole('contentinfo')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await context.close()
    })

    test('lets a keyboard skip to the content, and shows where it is', async ({ page }) => {
      await page.goto(path)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the content' })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
    })
  })
}
