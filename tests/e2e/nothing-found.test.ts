import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test.describe('where nothing is found', () => {
  test('each filter whose removal brings programs back is a link with their number', async ({ page }) => {
    await page.goto('/programs?topic=archives&institution=rare-book-school&delivery=online_sync')
    const ways = page.getByRole('region', { name: 'No program fits all of this. From here:' })
    const way = ways
      .getByRole('definition')
      .filter({ hasText: /\d+ program/ })
      .first()
      .getByRole('listitem')
      .first()
    const [, count] = /(\d+) programs?/.exec((await way.textContent()) ?? '') ?? []
    await way.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} `))
  })

  test('words that nothing has still lead on', async ({ page }) => {
    await page.goto('/programs?q=zzzz+xxxqqq')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No programs, matching “zzzz xxxqqq”')
    await page.getByRole('link', { name: 'All programs' }).click()
    await expect(page).toHaveURL('/programs')
  })
})

test('words that nothing has are read as words that something has, and the page says so', async ({ page }) => {
  await page.goto('/programs?q=digitl+archves')
  await expect(page.getByText(/^Nothing has .*digitl.*These are for .*digital/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(/digital archives/i)
})

test('a program whose name does not say why it was found says it on its card, with the words marked', async ({
  page,
}) => {
  await page.goto('/programs?q=javascript')
  await expect(page.locator('.card', { hasText: 'Pathway:' }).locator('mark').first()).toHaveText(/\w+/)
})
