import { expect, test } from 'playwright/test'

test.describe('the plot of price against credits', () => {
  test.use({ javaScriptEnabled: false })

  test('is folded away, drawn by a link, and hidden by another', async ({ page }) => {
    await page.goto('/programs?topic=archives')
    await expect(page.getByRole('figure')).toHaveCount(0)
    await page.getByRole('link', { name: 'Plot price against credits' }).click()
    await expect(page).toHaveURL('/programs?topic=archives&plot=1#plot')
    await expect(page.getByRole('figure', { name: 'Price against credits' })).toBeInViewport()
    await page.getByRole('link', { name: 'Hide the plot' }).click()
    await expect(page).toHaveURL('/programs?topic=archives')
  })

  test('has a named link for every dot, which the keyboard reaches and shows', async ({ page }) => {
    await page.goto('/programs?plot=1')
    const dots = page.getByRole('group', { name: /programs by price and credits$/ }).getByRole('link')
    const names = await dots.evaluateAll((links) => links.map((link) => link.textContent ?? ''))
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter((name) => !/^.+, .+: (from )?\$[\d,.]+, [\d.]+ credits?$/.test(name))).toEqual([])
    const dot = dots.filter({ hasText: 'Rare Book School: $6,975' }).or(dots.nth(3)).first()
    await dot.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(dot).toBeFocused()
    await expect(dot.locator('text')).toHaveCSS('opacity', '1')
    const href = (await dot.getAttribute('href')) ?? ''
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(href)
  })

  test('says the same as a table, and how many programs it leaves out and why', async ({ page }) => {
    await page.goto('/programs?plot=1')
    const figure = page.getByRole('figure')
    await expect(figure).toContainText(/Not drawn: \d+ with no known whole price/)
    const dots = await figure.getByRole('group').getByRole('link').count()
    await figure.getByText('The same as a table').click()
    await expect(figure.getByRole('table').getByRole('row')).toHaveCount(dots + 1)
  })

  test('sets every dot apart, so that none covers another', async ({ page }) => {
    await page.goto('/programs?plot=1')
    const boxes = await page.locator('.scatter circle').evaluateAll((circles) =>
      circles.map((circle) => {
        const { x, y } = circle.getBoundingClientRect()
        return `${Math.round(x)} ${Math.round(y)}`
      }),
    )
    expect(new Set(boxes).size).toBe(boxes.length)
  })
})
