import { expect, test } from 'playwright/test'
import { california, note, proficiency, rows, saveAll, toronto } from '../support/shortlist-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('what leaves a list', () => {
  test('is a plain link: whoever opens it sees the programs and no note, and adds them to their own', async ({
    page,
    browser,
    baseURL,
  }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, 'private words')
    const link = await page.getByRole('link', { name: 'Link to share' }).getAttribute('href')
    expect(link).toBe(`/shortlist?p=${proficiency}&p=${california}`)
    const other = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
    const theirs = await other.newPage()
    await saveAll(theirs, toronto, california)
    await theirs.goto('/shortlist')
    await note(theirs, 'their own words')
    await theirs.goto(String(link))
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('A shortlist of 2 programs')
    await expect(theirs.getByRole('main')).not.toContainText('words')
    await theirs.getByRole('button', { name: 'Save these to my shortlist' }).click()
    await expect(theirs.getByRole('main')).toContainText('1 program added to your list')
    await expect(rows(theirs)).toHaveCount(3)
    await expect(rows(theirs).first()).toContainText('their own words')
    await other.close()
  })

  test('says what of a link leads nowhere', async ({ page }) => {
    await page.goto(`/shortlist?p=${proficiency}&p=${proficiency}&p=<script>&p=no/such`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shortlist of 1 program')
    const left = page.getByRole('complementary', { name: 'Not everything in this address is here' })
    await expect(left).toContainText('“<script>” was left out')
    await expect(left).toContainText('“no/such” was left out: there is no such program here.')
    await expect(left).toContainText(`“${proficiency}” was left out: it is named twice.`)
  })

  test('is compared by whoever opens the link: those that are ticked', async ({ page }) => {
    await page.goto(`/shortlist?p=${proficiency}&p=${california}&p=${toronto}`)
    const boxes = page.getByRole('checkbox', { name: /^Compare/ })
    await expect(boxes).toHaveCount(3)
    await boxes.nth(1).check()
    await boxes.nth(2).check()
    await page.getByRole('button', { name: 'Compare the chosen' }).click()
    const { searchParams, pathname } = new URL(page.url())
    expect([pathname, ...searchParams.getAll('p')]).toEqual(['/compare', california, toronto])
  })

  test('is compared: the first of them, or those that are ticked', async ({ page }) => {
    await saveAll(page, proficiency, california, toronto)
    await page.goto('/shortlist')
    await expect(page.getByRole('link', { name: 'Compare all 3' })).toHaveAttribute(
      'href',
      `/compare?p=${proficiency}&p=${california}&p=${toronto}`,
    )
    await page
      .getByRole('checkbox', { name: /^Compare/ })
      .nth(0)
      .check()
    await page
      .getByRole('checkbox', { name: /^Compare/ })
      .nth(2)
      .check()
    await page.getByRole('button', { name: 'Compare the chosen' }).click()
    const { searchParams, pathname } = new URL(page.url())
    expect([pathname, ...searchParams.getAll('p')]).toEqual(['/compare', proficiency, toronto])
  })
})
