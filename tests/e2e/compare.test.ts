import { expect, test } from 'playwright/test'
import { six, sixQuery, two } from '../support/comparisons.ts'

test.use({ javaScriptEnabled: false })

test.describe('a comparison', () => {
  test('of six programs weighs less than 120 kB, says so to no search engine, and is for everybody', async ({
    request,
  }) => {
    const response = await request.get(`/compare?${sixQuery}`)
    const html = await response.text()
    expect(Buffer.byteLength(html)).toBeLessThan(120_000)
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>')
    expect(html).toMatch(
      new RegExp(`<link rel="canonical" href="[^"]*/compare\\?${sixQuery.replaceAll('&', '&amp;')}"`),
    )
    expect(response.headers()['cache-control']).toContain('s-maxage=60')
  })

  test('is a table with the programs as columns, the questions as groups and the facts as rows', async ({ page }) => {
    await page.goto(`/compare?${two}`)
    await expect(page).toHaveTitle(/^Compare Rare Book School Certificate of Proficiency and Graduate Certificate in /)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 programs, side by side')
    const table = page.getByRole('table', { name: '2 programs, side by side' })
    await expect(table.getByRole('columnheader')).toHaveCount(3)
    await expect(table.getByRole('row', { name: /^Whole price differs/ })).toContainText('$6,975')
    await expect(
      table
        .getByRole('row', { name: /^Credits/ })
        .getByRole('cell')
        .first(),
    ).toContainText('Not stated')
    for (const question of ['What does it cost?', 'Will they let me in?', 'Who helps pay?', 'Can I trust this?'])
      await expect(table.getByRole('rowheader', { name: question })).toBeVisible()
  })

  test('leads from a fact to its source', async ({ page }) => {
    await page.goto(`/compare?${two}`)
    const price = page
      .getByRole('row', { name: /^Whole price/ })
      .getByRole('cell')
      .first()
    const href =
      (await price
        .getByRole('link', { name: /^Source/ })
        .first()
        .getAttribute('href')) ?? ''
    await expect(page.locator(href)).toContainText('rarebookschool.org')
  })

  test('shows only what differs by a link, and all of it by another', async ({ page }) => {
    const all = page.getByRole('row', { name: /^People who took it/ })
    await page.goto(`/compare?${two}`)
    await expect(all).toBeVisible()
    await page.getByRole('link', { name: 'Show only what differs' }).click()
    await expect(page).toHaveURL(`/compare?${two}&differences=1`)
    await expect(page.getByRole('rowheader', { name: /^Whole price differs/ })).toBeVisible()
    await expect(all).toBeHidden()
    await page.getByRole('link', { name: /^Show all \d+ rows$/ }).click()
    await expect(all).toBeVisible()
  })

  test('loses a program and gains another by links and a form alone', async ({ page }) => {
    await page.goto(`/compare?${two}`)
    await page.getByRole('link', { name: /^Remove Graduate Certificate/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Compare Rare Book School Certificate of Proficiency with another',
    )
    await page.getByLabel('Words of its name, its school or its topic').fill('wayne state archival')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: 'Add Graduate Certificate in Archival Administration' }).click()
    await expect(page.getByRole('columnheader')).toHaveCount(3)
    await expect(page).toHaveURL(/^[^?]*\/compare\?p=rare-book-school\/[^&]*&p=wayne-state-university\/[^&]*$/)
  })

  test('says what it leaves out: what is no address, what is unknown, doubled, or one too many', async ({ page }) => {
    const more = [
      'kent-state-university/school-library-media-licensure-non-degree',
      'rare-book-school/nothing',
      '<b>',
      six[0],
    ]
    await page.goto(`/compare?${sixQuery}&${more.map((key) => `p=${encodeURIComponent(String(key))}`).join('&')}`)
    const notice = page.getByRole('complementary', { name: 'Not everything in this address is compared' })
    for (const said of [
      '“kent-state-university/school-library-media-licensure-non-degree” was left out: no more than 6 programs stand side by side.',
      '“rare-book-school/nothing” was left out: there is no such program here.',
      '“<b>” was left out: it is no program’s address.',
      `“${six[0]}” was left out: it is named twice.`,
    ])
      await expect(notice).toContainText(said)
    await expect(page.getByRole('columnheader')).toHaveCount(7)
  })

  test('of nothing says how to choose, and a hostile address breaks nothing', async ({ page, request }) => {
    await page.goto('/compare')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare programs side by side')
    await expect(page.getByRole('main')).toContainText('2 to 6 programs can stand side by side')
    const thousands = Array.from({ length: 900 }, (_, index) => `p=a/${index}`).join('&')
    for (const query of [
      thousands,
      'p=%00&find=%00',
      'p[]=a&differences=%F0%9F',
      'find=%27%3B--&p=__proto__/constructor',
    ])
      expect((await request.get(`/compare?${query}`)).status()).toBe(200)
  })
})
