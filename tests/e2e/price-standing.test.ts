import { expect, test } from 'playwright/test'
import { sanJose } from '../support/my-price-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('a price beside comparable ones', () => {
  test('is drawn with its own mark and the median, and said in words and as a table', async ({ page }) => {
    await page.goto('/programs/wayne-state-university/archival-administration-graduate-certificate')
    const standing = page.getByRole('region', { name: 'Beside comparable programs' })
    const strip = standing.getByRole('img', { name: /^Whole price, per credit: \d+ comparable programs and this one/ })
    const name = (await strip.getAttribute('aria-label')) ?? ''
    // (15 × 885.02 + 15 × 61.31 + 50) / 15 = 14,244.95 / 15.
    expect(name).toMatch(/\$949\.66: of (\d+) comparable programs, \d+ cost less, \d+ cost more.*The median.*is \$/)
    await expect(strip).toContainText('This program: $949.66')
    await expect(strip).toContainText('Median: $')
    await expect(standing).toContainText(/Not compared: \d+ more, of which no whole price per credit can be worked out/)
    const others = Number(/of (\d+) comparable/.exec(name)?.[1])
    await expect(strip.locator('circle')).toHaveCount(others)
    await standing.getByText('The same as a table').first().click()
    await expect(standing.getByRole('table').first().getByRole('row')).toHaveCount(others + 2)
  })

  test('is said in a sentence alone where too few can be compared', async ({ page }) => {
    await page.goto('/programs/mcgill-university/graduate-certificate-library-information-studies')
    const standing = page.getByRole('region', { name: 'Beside comparable programs' })
    await expect(standing).toContainText(/nothing to set it beside|too few to say where it stands/)
    await expect(standing.getByRole('img')).toHaveCount(0)
  })
})

test('what a school says of help to pay stands beside its price, with its source and no verdict of ours', async ({
  page,
}) => {
  await page.goto(sanJose)
  const notice = page
    .getByRole('region', { name: 'What it costs' })
    .getByRole('complementary', { name: 'What they say of help to pay' })
  await expect(notice).toContainText('The California State University employee fee waiver does not cover the program.')
  await expect(notice.getByRole('link', { name: /^Source/ }).first()).toBeVisible()
})
