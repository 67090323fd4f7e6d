import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test.describe('programs to compare', () => {
  for (const path of ['/programs?topic=archives', '/topics/archives', '/institutions/university-of-north-texas']) {
    test(`are ticked in a list and opened by its button: ${path}`, async ({ page }) => {
      await page.goto(path)
      await page
        .getByRole('checkbox', { name: /^Compare / })
        .nth(0)
        .check()
      await page
        .getByRole('checkbox', { name: /^Compare / })
        .nth(2)
        .check()
      await page.getByRole('button', { name: 'Compare the chosen' }).click()
      await expect(page.getByRole('columnheader')).toHaveCount(3)
    })
  }

  test('are those like a program, from its page', async ({ page }) => {
    await page.goto('/programs/wayne-state-university/archival-administration-graduate-certificate')
    await page.getByRole('link', { name: 'Compare them side by side' }).click()
    await expect(page.getByRole('columnheader')).toHaveCount(7)
  })
})
