import { expect, test } from 'playwright/test'

test.describe('with scripts, a filter', () => {
  test('applies at once, says what it found, and leaves focus and place as they were', async ({ page }) => {
    await page.goto('/programs')
    const online = page.getByRole('checkbox', { name: /^Fully online/ })
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
    await online.evaluate((element) => element.focus({ preventScroll: true }))
    const place = await online.boundingBox()
    await page.keyboard.press('Space')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ programs, fully online$/)
    await expect(page).toHaveURL('/programs?online=1')
    await expect(page).toHaveTitle(/^Certificate programs for librarians, fully online/)
    await expect(page.getByRole('status')).toHaveText(/^\d+ programs, fully online$/)
    await expect(online).toBeFocused()
    await expect(online).toBeChecked()
    expect((await online.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, 0)
  })

  test('joins those that are set, and back and forward go through each step', async ({ page }) => {
    await page.goto('/programs?q=archives')
    await page.getByRole('checkbox', { name: /^Fully online/ }).check()
    await expect(page).toHaveURL('/programs?q=archives&online=1')
    await page.getByRole('checkbox', { name: /^No MLIS needed/ }).check()
    await expect(page).toHaveURL('/programs?q=archives&online=1&no_mlis=1')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no MLIS')
    await expect(page.getByRole('checkbox', { name: /^No MLIS needed/ })).not.toBeChecked()
    await page.goBack()
    await expect(page).toHaveURL('/programs?q=archives')
    await expect(page.getByRole('checkbox', { name: /^Fully online/ })).not.toBeChecked()
    await page.goForward()
    await page.goForward()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('fully online, no MLIS needed')
    await expect(page.getByRole('checkbox', { name: /^No MLIS needed/ })).toBeChecked()
  })

  test('keeps a group open that the reader opened', async ({ page }) => {
    await page.goto('/programs')
    const credentials = page.getByRole('group', { name: 'Credential' })
    await page.getByText('Credential', { exact: true }).click()
    await page.getByRole('checkbox', { name: /^Fully online/ }).check()
    await expect(page).toHaveURL('/programs?online=1')
    await expect(credentials).toBeVisible()
  })

  test('takes a figure when Enter is pressed, and a search keeps it', async ({ page }) => {
    await page.goto('/programs')
    await page.getByLabel('At most', { exact: true }).fill('10,000')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/programs?max_cost=10000')
    await expect(page.getByText('Not everything that was asked for was understood')).toHaveCount(0)
    await page.getByRole('combobox', { name: 'Search programs' }).fill('archives')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/programs?q=archives&max_cost=10000')
  })

  test('on a phone, the button leads to the results', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto('/programs')
    await page.getByText('Filters', { exact: true }).click()
    await page.getByRole('checkbox', { name: /^No MLIS needed/ }).check()
    await page.getByRole('button', { name: /^Show \d+ programs$/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('button', { name: /^Show \d+ programs$/ })).toBeHidden()
    await expect(page).toHaveURL('/programs?no_mlis=1')
  })

  test('that cannot be fetched is an ordinary step to its page', async ({ page }) => {
    await page.goto('/programs')
    let refused = 0
    await page.route('**/programs?*', (route) => {
      if (route.request().resourceType() === 'document') return route.continue()
      refused += 1
      return route.abort()
    })
    await page.getByRole('checkbox', { name: /^Fully online/ }).check()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('fully online')
    expect(refused).toBe(1)
  })

  test('skips to the results without asking for them again', async ({ page }) => {
    await page.goto('/programs')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.getByRole('link', { name: 'Skip to the results' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect(asked).not.toContain('/programs')
  })
})
