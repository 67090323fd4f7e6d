import { expect, test } from 'playwright/test'
import { six, two } from '../support/comparisons.ts'
import { readerCookie } from '../support/reader-cookies.ts'

test.use({ javaScriptEnabled: false })

test.describe('my price and my fit', () => {
  test('my price of all of them is worked out by a form alone, stands in the address and in the file', async ({
    page,
    request,
  }) => {
    await page.goto(`/compare?${two}`)
    await page.getByText('My price, of all of them at once').click()
    await page.getByLabel('Books and materials').fill('25')
    await page.getByRole('button', { name: 'Work it out for all' }).click()
    const mine = page
      .getByRole('row', { name: /^My price: I pay in all/ })
      .getByRole('cell')
      .first()
    await expect(mine).toContainText('$7,000')
    await page.getByRole('link', { name: 'Show only what differs' }).click()
    await expect(mine).toContainText('$7,000')
    const file = await request.get((await page.getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '')
    expect(await file.text()).toContain('$7,000')
    await mine.getByRole('link', { name: '$7,000' }).click()
    await expect(page).toHaveURL(/\/programs\/rare-book-school\/[^?]*\?books=25#my-price$/)
  })

  test('a value that is none gets a sentence beside its field', async ({ page }) => {
    await page.goto(`/compare?${two}&terms=NaN&books=1e9&home=Atlantis`)
    await expect(page.getByLabel('Over how many terms')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('complementary', { name: /^Not everything/ })).toContainText('“Atlantis” was left out')
  })

  test('whether I get in is a row from my own browser, on a page that nobody keeps, and never in the file', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'holdings', value: 'degree=bachelors', url: baseURL ?? '' }])
    const response = await page.goto(`/compare?${two}`)
    expect(response?.headers()['cache-control']).toContain('no-store')
    await expect(page.getByRole('row', { name: /^Do I get in\?/ })).toBeVisible()
    expect(await (await context.request.get(`/compare/table.csv?${two}`)).text()).not.toContain('Do I get in?')
    await context.clearCookies()
    await page.reload()
    await expect(page.getByRole('row', { name: /^Do I get in\?/ })).toHaveCount(0)
  })

  test('a reader has their own fit and count, no notes, and else the table of everybody', async ({ request }) => {
    const headers = { cookie: readerCookie('degree=bachelors', `${six[0]}\t2026-01-05\t\task Anne`) }
    const own = await (await request.get(`/compare?${two}`, { headers })).text()
    const all = await (await request.get(`/compare?${two}`)).text()
    expect(own).toContain('Shortlist (1)')
    expect(own).not.toContain('ask Anne')
    expect(rowsIn(own).filter((row) => !rowsIn(all).includes(row))).toEqual([expect.stringContaining('Do I get in?')])
    expect(rowsIn(all).filter((row) => !rowsIn(own).includes(row))).toEqual([])
    const file = `/compare/table.csv?${two}`
    expect(await (await request.get(file, { headers })).text()).toBe(await (await request.get(file)).text())
  })
})

function rowsIn(html: string): string[] {
  return html.match(/<tr[ >].*?<\/tr>/gs) ?? []
}
