import { expect, test } from 'playwright/test'

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

test("a program on paper gives the address of the school's own page, and what is folded on a screen", async ({
  page,
}) => {
  await page.goto('/programs/wayne-state-university/archival-administration-graduate-certificate')
  await expect(page.getByText(/^The school's own page of this program: https:\/\//)).toBeVisible()
  await expect(page.getByText('$354.77 a term, as a fee, whatever the residency')).toBeVisible()
})

test('results on paper name their filters and offer nothing to press', async ({ page }) => {
  await page.goto('/programs?topic=archives&online=1')
  await expect(page.getByRole('list', { name: 'Active filters' }).getByText('Archives')).toBeVisible()
  for (const words of ['Clear all', 'Show them too', '×'])
    await expect(page.getByText(words, { exact: true }).first()).toBeHidden()
})

test('no page of paper holds the footer alone, since none is printed', async ({ page }) => {
  await page.goto('/worth-it')
  await expect(page.locator('footer')).toBeHidden()
})
