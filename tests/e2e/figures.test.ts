import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test('a range of prices says of how many programs it is known, wherever topics are listed', async ({ page }) => {
  for (const path of ['/', '/topics']) {
    await page.goto(path)
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Data science' }) })
    await expect(line).toContainText(/known of \d+ of \d+/)
  }
})
