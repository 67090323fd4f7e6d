import { expect, test } from 'playwright/test'
import { alabama, myPrice, sanJose } from '../support/my-price-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('an answer that is not used', () => {
  test('says so beside its field and in the answer', async ({ page }) => {
    await page.goto(`${sanJose}?price=9000&accepted=4&fees=100&terms=2`)
    await expect(page.getByLabel('Credits of mine that they accept')).toHaveAccessibleDescription(
      /Not used: the price that you entered is the whole of it\.$/,
    )
    await expect(myPrice(page)).toContainText('Answered, and not used')
    await expect(myPrice(page)).toContainText('Fees of $100 in each term come on top of the price that was entered.')
    await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$9,200')
  })
})

test.describe('an answer that cannot be used', () => {
  for (const [value, sentence] of [
    ['-5', 'It cannot be less than 1.'],
    ['99999999999', 'It cannot be more than 40.'],
    ['NaN', 'Write a plain number, such as 3.'],
    ['1e9', 'Write a plain number, such as 3.'],
    ['٣', 'Write the number with the digits 0 to 9.'],
    ['2.5', 'Write a whole number.'],
    ['"><script>alert(1)</script>', 'Write a plain number, such as 3.'],
    ['9'.repeat(8_000), 'Write a plain number, such as 3.'],
  ] as const) {
    test(`gets a sentence beside its field, and the page stays whole: ${value.slice(0, 20)}`, async ({ page }) => {
      const response = await page.goto(`${sanJose}?books=400&terms=${encodeURIComponent(value)}`)
      expect(response?.status()).toBe(200)
      const field = page.getByLabel('Over how many terms')
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(new RegExp(`${sentence.replaceAll('.', '\\.')}$`))
      // 8,726 and 400 for books: what could be used still is.
      await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$9,126')
      await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
    })
  }

  test('of a choice too, or given twice, or of a question that nobody asked', async ({ page }) => {
    const response = await page.goto(`${alabama}?live=moon&live=mars&mode=online&mode=online&__proto__=1&nothing=2`)
    expect(response?.status()).toBe(200)
    await expect(page.getByLabel('Where I live')).toHaveAccessibleDescription('Choose one of these.')
    await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$7,200')
  })
})
