import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

for (const path of ['/worth-it', '/data', '/data/api', '/about']) {
  test(`${path} begins with its text on a narrow screen, and its contents open in place`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(path)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await expect(contents.getByRole('link').first()).toBeHidden()
    await contents.getByText('On this page').last().click()
    await expect(contents.getByRole('link').first()).toBeVisible()
  })

  test(`${path} shows its contents beside the text on a wide screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 })
    await page.goto(path)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await expect(contents.getByRole('link').first()).toBeVisible()
    await expect(contents.getByRole('heading', { name: 'On this page' })).toBeVisible()
  })
}
