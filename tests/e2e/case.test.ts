import { expect, type Page, test } from 'playwright/test'
import { readerCookie } from '../support/reader-cookies.ts'

test.use({ javaScriptEnabled: false })

// Of some most is written, and of some next to nothing.
const programs = [
  'san-jose-state-university/post-masters-certificate-lis',
  'rare-book-school/certificate-of-proficiency',
  'california-rare-book-school/certificate-rare-books-and-manuscripts',
  'queens-college-cuny/youth-services',
  'texas-womans-university/post-masters-certificate-evidence-based-health-science-librarianship',
  'university-of-colorado-denver/teacher-librarian-endorsement',
  'wayne-state-university/archival-administration-graduate-certificate',
  'university-of-illinois-urbana-champaign/certificate-of-advanced-study-lis',
  'university-of-pittsburgh/health-sciences-librarianship-healthcas',
  'university-of-south-carolina/certificate-of-graduate-study-lis',
  'mcgill-university/graduate-certificate-library-information-studies',
  'east-tennessee-state-university/archival-studies',
]

for (const program of programs) {
  test(`the case for ${program} prints on one page, with what was typed`, async ({ page }) => {
    await page.goto(`/programs/${program}/case`)
    await fill(page)
    for (const format of ['Letter', 'A4']) expect(sheetsOf(await page.pdf({ format }))).toBe(1)
  })
}

test.describe('the case for a program', () => {
  test('says what it costs, by which sum, and the source and date of it', async ({ page }) => {
    await page.goto(`/programs/${programs[1]}/case`)
    const price = page.getByRole('region', { name: 'Price, and who helps pay' })
    await expect(price).toContainText('5 × $1,395 = $6,975')
    const href =
      (await price
        .getByRole('link', { name: /^Source/ })
        .first()
        .getAttribute('href')) ?? ''
    await expect(page.locator(href)).toContainText('rarebookschool.org, 2013')
  })

  test('counts hours by a rule that it names, as an assumption, and never where it does not hold', async ({ page }) => {
    await page.goto(`/programs/${programs[0]}/case`)
    const time = page.getByRole('region', { name: 'Dates and hours' })
    await expect(time).toContainText('480 to 720 hours of class and study: 16 × 30')
    await expect(time).toContainText('This is our assumption, not the school’s word')
    await expect(page.locator('#sources')).toContainText('34 CFR 600.2')
    await page.goto(`/programs/${programs[10]}/case`)
    await expect(page.getByRole('region', { name: 'To be asked of the school' })).toContainText(
      'how many hours of work',
    )
  })

  test('asks the school for what no page states', async ({ page }) => {
    await page.goto(`/programs/${programs[11]}/case`)
    await expect(page.getByRole('region', { name: 'To be asked of the school' })).toContainText('the whole price')
  })

  test('prints what was typed and leaves out what was not; nothing can send it', async ({ page }) => {
    await page.goto(`/programs/${programs[1]}/case`)
    await page.getByLabel('What I ask for').fill('Half of the tuition.')
    await expect(page.locator('main form, textarea[name]')).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByLabel('What I ask for')).toBeVisible()
    await expect(page.getByLabel('What our library gains')).toBeHidden()
    await page.getByLabel('What I ask for').fill('', { force: true })
    await expect(page.getByRole('region', { name: 'In my words' })).toBeHidden()
  })

  test('shows on paper no ring around the field that was typed in last', async ({ page }) => {
    await page.goto(`/programs/${programs[1]}/case`)
    const field = page.getByLabel('What I ask for')
    await field.fill('Half of the tuition.')
    await expect(field).toHaveCSS('outline-style', 'solid')
    await page.emulateMedia({ media: 'print' })
    await expect(field).toHaveCSS('outline-style', 'none')
  })

  test('tells what help is ruled out where it tells the price, and not as something that it leads to', async ({
    page,
  }) => {
    await page.goto(`/programs/${programs[0]}/case`)
    const waiver = 'The California State University employee fee waiver does not cover the program.'
    await expect(page.getByRole('region', { name: 'Price, and who helps pay' })).toContainText(waiver)
    await expect(page.getByRole('region', { name: 'What it teaches, and what for' })).not.toContainText(waiver)
  })

  test('takes along the price that was worked out, and still prints on one page', async ({ page }) => {
    await page.goto(`/programs/${programs[1]}?terms=4&employer=50&employer_pays=after&books=25`)
    await page.getByRole('link', { name: 'Make the case for it with these figures' }).click()
    const price = page.getByRole('region', { name: 'Price, and who helps pay' })
    await expect(price).toContainText('less my employer’s share of $3,487.50: I pay $3,512.50 in all.')
    await expect(page.getByRole('link', { name: 'Change my price' })).toHaveAttribute('href', /employer=50/)
    expect(sheetsOf(await page.pdf({ format: 'Letter' }))).toBe(1)
  })

  test('prints on one page with a price of one’s own, where much is written of a program', async ({ page }) => {
    await page.goto(`/programs/${programs[0]}/case?terms=4&employer=50&employer_pays=after`)
    await fill(page)
    await expect(page.getByRole('region', { name: 'Why now' })).toContainText('The price names no year')
    await expect(page.getByText('Visits on site, with travel and lodging: you named none.')).toBeVisible()
    for (const format of ['Letter', 'A4']) expect(sheetsOf(await page.pdf({ format }))).toBe(1)
  })

  test('that ended says so first', async ({ page }) => {
    await page.goto('/programs/university-of-texas-at-austin/cas-conservation/case')
    await expect(page.getByRole('complementary', { name: 'Discontinued' })).toBeVisible()
  })

  test('is reached from its page, and is kept out of search engines', async ({ page }) => {
    await page.goto(`/programs/${programs[1]}`)
    await page.getByRole('link', { name: 'Make the case for it' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'The case for Rare Book School Certificate of Proficiency',
    )
    await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
  })

  test('is the same for everybody', async ({ request }) => {
    const response = await request.get(`/programs/${programs[1]}/case`)
    expect(response.headers()['cache-control']).toContain('s-maxage=60')
    const headers = { cookie: readerCookie('degree=bachelors', `${programs[1]}\t2026-01-05\t\task Anne`) }
    // React writes the links of a head in the order in which they come.
    const parts = (text: string) => text.split('<').toSorted()
    const another = await request.get(`/programs/${programs[1]}/case`, { headers })
    expect(parts(await another.text())).toEqual(parts(await response.text()))
  })

  for (const path of ['rare-book-school/nothing/case', 'nobody/nothing/case', 'rare-book-school/case', 'a/b/case/c']) {
    test(`of no program is a true 404: ${path}`, async ({ page }) => {
      expect((await page.goto(`/programs/${path}`))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    })
  }
})

async function fill(page: Page) {
  await page.getByLabel('From').fill('Alex Reader, reference librarian')
  await page.getByLabel('What our library gains').fill('Two collections that wait could be described. '.repeat(4))
  await page.getByLabel('What I ask for').fill('Half of the tuition, and two hours of work time a week. '.repeat(3))
}

function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
