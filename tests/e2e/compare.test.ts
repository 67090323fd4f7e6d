import { parse } from 'csv-parse/sync'
import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { readerCookie } from '../support/reader-cookies.ts'

test.use({ javaScriptEnabled: false })

const two =
  'p=rare-book-school/certificate-of-proficiency&p=mcgill-university/graduate-certificate-library-information-studies'
// Those of which most is written.
const six = [
  'san-jose-state-university/post-masters-certificate-lis',
  'rare-book-school/certificate-of-proficiency',
  'queens-college-cuny/youth-services',
  'university-of-colorado-denver/teacher-librarian-endorsement',
  'wayne-state-university/archival-administration-graduate-certificate',
  'university-of-illinois-urbana-champaign/certificate-of-advanced-study-lis',
]
const sixQuery = six.map((key) => `p=${key}`).join('&')

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

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('each fact names the program that it is of, and nothing scrolls sideways', async ({ page }) => {
    await page.goto(`/compare?${sixQuery}`)
    const price = page
      .getByRole('row', { name: /^Whole price/ })
      .getByRole('cell')
      .nth(1)
    await expect(price.getByText('Rare Book School at the University of Virginia')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`six programs have nothing that axe finds, ${colorScheme}, ${width} pixels wide`, async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: true,
        colorScheme,
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      await page.goto(`/compare?${sixQuery}`)
      expect(await axeViolations(page)).toEqual([])
      await context.close()
    })
  }
}

test('the table on paper lies across the sheet, and no column is cut off', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 960, height: 700 })
  await page.goto(`/compare?${sixQuery}`)
  await expect(page.getByRole('link', { name: 'Download the table (CSV)' })).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(960)
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, , , width, height] = /\/MediaBox\s*\[(\S+) (\S+) (\S+) (\S+)\]/.exec(sheets) ?? []
  expect(Number(width)).toBeGreaterThan(Number(height))
})

test.describe('the table as a file', () => {
  test('is CSV that spreadsheets read, with its accents, and holds the same facts', async ({ request }) => {
    const response = await request.get(`/compare/table.csv?${sixQuery}`)
    expect(response.headers()['content-disposition']).toBe('attachment; filename="comparison.csv"')
    const text = await response.text()
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows: string[][] = parse(text, { bom: true })
    expect(rows[0]?.slice(3)).toHaveLength(6)
    expect(rows[0]?.[3]).toContain('San José State University')
    expect(rows.find(([, fact]) => fact === 'Whole price')?.[4]).toContain('$6,975')
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
  })

  test('of fewer than two programs is refused with a sentence', async ({ request }) => {
    const response = await request.get('/compare/table.csv?p=rare-book-school/nothing')
    expect(response.status()).toBe(400)
    expect(await response.text()).toContain('A comparison needs 2 programs at least')
  })
})

test.describe('programs to compare', () => {
  for (const path of ['/programs?topic=archives', '/topics/archives', '/institutions/university-of-north-texas']) {
    test(`are ticked in a list and opened by its button: ${path}`, async ({ page }) => {
      await page.goto(path)
      await page
        .getByRole('checkbox', { name: /^Compare / })
        .nth(0)
        .check()
      await page
        .getByRole('checkbox', { name: /^Compare / })
        .nth(2)
        .check()
      await page.getByRole('button', { name: 'Compare the chosen' }).click()
      await expect(page.getByRole('columnheader')).toHaveCount(3)
    })
  }

  test('are those like a program, from its page', async ({ page }) => {
    await page.goto('/programs/wayne-state-university/archival-administration-graduate-certificate')
    await page.getByRole('link', { name: 'Compare them side by side' }).click()
    await expect(page.getByRole('columnheader')).toHaveCount(7)
  })
})

function rowsIn(html: string): string[] {
  return html.match(/<tr[ >].*?<\/tr>/gs) ?? []
}
