import { expect, test } from 'playwright/test'

test.describe('the facets, without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('say of each option how many programs it leaves, and a click on it gives as many', async ({ page }) => {
    await page.goto('/programs')
    const topics = page.getByRole('group', { name: 'Topic' })
    await topics.getByRole('checkbox', { name: 'Archives, 28 programs' }).check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('28 archives programs')
  })

  test('count beside what is chosen elsewhere, and as if nothing were chosen in their own', async ({ page }) => {
    await page.goto('/programs?topic=archives&online=1')
    await expect(page.getByRole('checkbox', { name: 'Archives, 8 programs' })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'School librarianship, 11 programs' })).not.toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Fully online, 8 programs' })).toBeChecked()
  })

  test('offer nothing that would find nothing, and keep what is chosen', async ({ page }) => {
    await page.goto('/programs?topic=archives&delivery=hybrid&credential=certificate_of_completion')
    await expect(page.getByRole('checkbox', { name: /^Archives/ })).toBeChecked()
    const empty = page.getByRole('checkbox', { name: /, 0 programs$/, checked: false })
    await expect(empty).toHaveCount(0)
  })

  test('open where an answer is given, and show the rest of a long list on demand', async ({ page }) => {
    await page.goto('/programs?country=CA')
    await expect(page.getByRole('checkbox', { name: /^Canada/ })).toBeVisible()
    const youth = page.getByRole('checkbox', { name: /^Youth services/ })
    await expect(youth).toBeHidden()
    await page
      .locator('#facet-topic')
      .getByText(/^\d+ more$/)
      .click()
    await expect(youth).toBeVisible()
  })

  test('have chips that take themselves away, and one link that clears all', async ({ page }) => {
    await page.goto('/programs?topic=archives&price=5000-10000&no_mlis=1&sort=cost')
    await page.getByRole('link', { name: 'Remove USD 5,000 to 9,999' }).click()
    await expect(page).toHaveURL('/programs?topic=archives&no_mlis=1&sort=cost')
    await page.getByRole('link', { name: 'Clear all' }).click()
    await expect(page).toHaveURL('/programs?sort=cost')
  })

  test('say that discontinued programs are hidden, and show them', async ({ page }) => {
    await page.goto('/programs')
    await expect(page.getByText('5 discontinued programs are not shown.')).toBeVisible()
    await page.getByRole('link', { name: 'Show them too' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^191 programs/)
    await expect(page.getByText('not shown')).toHaveCount(0)
  })

  test('keep the button within reach on a phone, however far down somebody is', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto('/programs')
    await page.getByText('Filters', { exact: true }).click()
    await page.getByRole('checkbox', { name: /^No MLIS needed/ }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('button', { name: 'Apply' })).toBeInViewport()
  })
})
