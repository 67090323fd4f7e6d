import { expect, type Page, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

const sanJose = '/programs/san-jose-state-university/post-masters-certificate-lis'
const alabama = '/programs/university-of-alabama/archival-studies-certificate'

function myPrice(page: Page) {
  return page.getByRole('region', { name: 'My price' })
}

test.describe('my price', () => {
  test('is asked by a form that needs no script, and stands in the address alone', async ({ page, context }) => {
    await page.goto(sanJose)
    await page.getByLabel('Over how many terms').fill('4')
    await page.getByLabel('My employer pays').fill('50')
    await page.getByLabel('When it pays').selectOption('After I finish')
    await page.getByRole('button', { name: 'Work it out' }).click()
    await expect(page).toHaveURL(/terms=4.*employer=50.*#my-price$/)
    // 16 × 541 + 70 = 8,726, and half of it.
    await expect(myPrice(page)).toContainText('16 × $541 + $70 = $8,726')
    await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$4,363')
    await expect(myPrice(page).locator('.glance')).toContainText('The most I lay out at one time$8,726in term 4')
    expect(await context.cookies()).toEqual([])
  })

  test('says when: a table by term, and a drawing that says the same', async ({ page }) => {
    await page.goto(`${sanJose}?terms=4&employer=50&employer_pays=after`)
    const rows = await page.getByRole('region', { name: 'When I pay' }).getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.split('\t'))).toEqual([
      ['Term', 'It costs', 'I pay', 'Laid out by then', 'Comes back after it'],
      ['1', '$2,234', '$2,234', '$2,234', '$0'],
      ['2', '$2,164', '$2,164', '$4,398', '$0'],
      ['3', '$2,164', '$2,164', '$6,562', '$0'],
      ['4', '$2,164', '$2,164', '$8,726', '$0'],
      ['Afterwards', '$0', '$0', '$8,726', '$4,363'],
    ])
    await expect(myPrice(page).getByRole('img')).toHaveAccessibleName(
      'What I have laid out. 1: $2,234; 2: $4,398; 3: $6,562; 4: $8,726; Afterwards: $8,726. In the end $4,363.',
    )
  })

  test('asks for what it does not know, and leads to the question', async ({ page }) => {
    await page.goto(`${alabama}?terms=2`)
    const missing = page.getByRole('complementary', { name: 'Missing for a whole answer' })
    await expect(missing).toContainText('The price depends on where you live.')
    await missing.getByRole('link').first().click()
    await expect(page.getByLabel('Where I live')).toBeInViewport()
    await page.getByLabel('How I study').selectOption('Online')
    await page.getByRole('button', { name: 'Work it out again' }).click()
    await expect(missing).toHaveCount(0)
    await expect(myPrice(page)).toContainText('15 × $480 = $7,200')
  })

  test('names what to ask the school where no page says enough', async ({ page }) => {
    await page.goto(
      '/programs/wayne-state-university/library-and-information-science-specialist-certificate?mode=online',
    )
    await expect(myPrice(page)).toContainText('“How many credits does the certificate take?”')
    await expect(myPrice(page)).toContainText('I pay in allNot known yet')
  })

  test('names every assumption, with the way to change it', async ({ page }) => {
    await page.goto(`${sanJose}?terms=4&accepted=4`)
    const assumption = myPrice(page).getByRole('listitem').filter({ hasText: 'It must agree to that' })
    await assumption.getByRole('link', { name: 'Change' }).click()
    await expect(page.getByLabel('Credits of mine that they accept')).toBeInViewport()
    await expect(page.getByLabel('Credits of mine that they accept')).toHaveValue('4')
  })

  test('is the same for whoever opens the link, whatever they hold or saved', async ({ browser, baseURL }) => {
    const figures = async (isKnown: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(sanJose)
      if (isKnown) {
        await context.addCookies([{ name: 'holdings', value: 'degree=bachelors', url: baseURL ?? '' }])
        await page.getByRole('button', { name: /^Save/ }).first().click()
        await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Shortlist (1)')
      }
      await page.goto(`${sanJose}?terms=4&scholarship=1000`)
      const names = (await context.cookies()).map(({ name }) => name)
      expect(names.toSorted()).toEqual(isKnown ? ['holdings', 'shortlist'] : [])
      const text = await myPrice(page).textContent()
      await context.close()
      return text
    }
    expect(await figures(true)).toBe(await figures(false))
  })

  test('leaves the page without answers as it was', async ({ page }) => {
    await page.goto(sanJose)
    await expect(myPrice(page).locator('.glance')).toHaveCount(0)
  })

  test('is not asked of a program that takes nobody any more', async ({ page }) => {
    await page.goto('/programs/university-of-texas-at-austin/cas-conservation')
    await expect(myPrice(page)).toHaveCount(0)
  })
})

test.describe('an answer that is not used', () => {
  test('says so beside its field and in the answer', async ({ page }) => {
    await page.goto(`${sanJose}?price=9000&accepted=4&fees=100&terms=2`)
    await expect(page.getByLabel('Credits of mine that they accept')).toHaveAccessibleDescription(
      /Not used: the price that you entered is the whole of it\.$/,
    )
    await expect(myPrice(page)).toContainText('Answered, and not used')
    await expect(myPrice(page)).toContainText('Fees of $100 in each term come on top of the price that you entered.')
    await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$9,200')
  })
})

test.describe('where a reader told that they live', () => {
  const texas = '/programs/texas-womans-university/post-masters-certificate-school-librarianship'

  test('is chosen beforehand, counts once it is sent, and is in no link that leads on', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'holdings', value: 'region=Ohio', url: baseURL ?? '' }])
    await page.goto(`${texas}?terms=2`)
    const live = page.getByLabel('Where I live')
    await expect(live).toHaveValue('out_of_state')
    await expect(live).toHaveAccessibleDescription(/^You told that you live in Ohio; the school decides\./)
    await expect(myPrice(page)).toContainText('The price depends on where you live.')
    await expect(page.getByRole('link', { name: 'Make the case' })).not.toHaveAttribute('href', /live/)
    await page.getByRole('button', { name: 'Work it out again' }).click()
    await expect(page).toHaveURL(/live=out_of_state/)
    await expect(myPrice(page)).not.toContainText('The price depends on where you live.')
    await page.goto(
      `/compare?p=${texas.replace('/programs/', '')}&p=kent-state-university/medical-librarianship-graduate-certificate`,
    )
    await expect(page.getByLabel('My state or province')).toHaveValue('Ohio')
  })

  test('gives way to what an address says, and is asked of whoever told nothing', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(`${texas}?terms=2`)
    await expect(page.getByLabel('Where I live')).toHaveValue('')
    await context.addCookies([{ name: 'holdings', value: 'region=Ohio', url: baseURL ?? '' }])
    await page.goto(`${texas}?terms=2&live=in_state`)
    await expect(page.getByLabel('Where I live')).toHaveValue('in_state')
  })
})

test.describe('an answer that cannot be used', () => {
  for (const [value, sentence] of [
    ['-5', 'It cannot be less than 1.'],
    ['99999999999', 'It cannot be more than 40.'],
    ['NaN', 'Write a plain number, such as 3.'],
    ['1e9', 'Write a plain number, such as 3.'],
    ['٣', 'Write the number with the digits 0 to 9.'],
    ['2.5', 'Write a whole number.'],
    ['"><script>alert(1)</script>', 'Write a plain number, such as 3.'],
    ['9'.repeat(8_000), 'Write a plain number, such as 3.'],
  ] as const) {
    test(`gets a sentence beside its field, and the page stays whole: ${value.slice(0, 20)}`, async ({ page }) => {
      const response = await page.goto(`${sanJose}?books=400&terms=${encodeURIComponent(value)}`)
      expect(response?.status()).toBe(200)
      const field = page.getByLabel('Over how many terms')
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(new RegExp(`${sentence.replaceAll('.', '\\.')}$`))
      // 8,726 and 400 for books: what could be used still is.
      await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$9,126')
      await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
    })
  }

  test('of a choice too, or given twice, or of a question that nobody asked', async ({ page }) => {
    const response = await page.goto(`${alabama}?live=moon&live=mars&mode=online&mode=online&__proto__=1&nothing=2`)
    expect(response?.status()).toBe(200)
    await expect(page.getByLabel('Where I live')).toHaveAccessibleDescription('Choose one of these.')
    await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$7,200')
  })
})

test.describe('my price on paper', () => {
  const helped =
    'employer=50&employer_max=3000&employer_pays=after&visits=2&visit_cost=600&scholarship=500&books=345.67'
  const queens = '/programs/queens-college-cuny/archives'
  const unconfirmed = '/programs/university-of-pittsburgh/certificate-of-advanced-study-lis'
  for (const address of [
    `${queens}?terms=1&live=in_state&credits=12`,
    ...[12, 40].map((terms) => `${sanJose}?terms=${terms}&accepted=2&${helped}`),
    `${queens}?terms=40&live=in_state&${helped}`,
    `${unconfirmed}?terms=40&mode=online&accepted=2&${helped}`,
  ])
    test(`is one page, however many terms: ${address}`, async ({ page }) => {
      await page.goto(address)
      for (const format of ['A4', 'Letter'])
        expect((await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    })

  for (const format of ['A4', 'Letter']) {
    test(`is one page of ${format}: the name, the price, what it rests on and where it was read`, async ({ page }) => {
      await page.goto(
        `${sanJose}?terms=6&accepted=2&employer=50&employer_max=3000&employer_pays=term&visits=2&visit_cost=600&scholarship=500`,
      )
      const pdf = (await page.pdf({ format })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'What these figures assume' })).toBeVisible()
      await expect(page.getByText('open-classes-fees')).toBeVisible()
      for (const words of ['Work it out again', 'What it leads to'])
        await expect(page.getByText(words).first()).toBeHidden()
    })
  }

  test('leaves the page without answers whole, and its empty form off', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(sanJose)
    await expect(page.getByRole('region', { name: 'What it leads to' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Work it out' })).toBeHidden()
  })
})

test.describe('a price beside comparable ones', () => {
  test('is drawn with its own mark and the median, and said in words and as a table', async ({ page }) => {
    await page.goto('/programs/wayne-state-university/archival-administration-graduate-certificate')
    const standing = page.getByRole('region', { name: 'Beside comparable programs' })
    const strip = standing.getByRole('img', { name: /^Whole price, per credit: \d+ comparable programs and this one/ })
    const name = (await strip.getAttribute('aria-label')) ?? ''
    // (15 × 885.02 + 15 × 61.31 + 50) / 15 = 14,244.95 / 15.
    expect(name).toMatch(/\$949\.66: of (\d+) comparable programs, \d+ cost less, \d+ cost more.*The median.*is \$/)
    await expect(strip).toContainText('This program: $949.66')
    await expect(strip).toContainText('Median: $')
    await expect(standing).toContainText(/Not compared: \d+ more, of which no whole price per credit can be worked out/)
    const others = Number(/of (\d+) comparable/.exec(name)?.[1])
    await expect(strip.locator('circle')).toHaveCount(others)
    await standing.getByText('The same as a table').first().click()
    await expect(standing.getByRole('table').first().getByRole('row')).toHaveCount(others + 2)
  })

  test('is said in a sentence alone where too few can be compared', async ({ page }) => {
    await page.goto('/programs/mcgill-university/graduate-certificate-library-information-studies')
    const standing = page.getByRole('region', { name: 'Beside comparable programs' })
    await expect(standing).toContainText(/nothing to set it beside|too few to say where it stands/)
    await expect(standing.getByRole('img')).toHaveCount(0)
  })
})

test('what a school says of help to pay stands beside its price, with its source and no verdict of ours', async ({
  page,
}) => {
  await page.goto(sanJose)
  const notice = page
    .getByRole('region', { name: 'What it costs' })
    .getByRole('complementary', { name: 'What they say of help to pay' })
  await expect(notice).toContainText('The California State University employee fee waiver does not cover the program.')
  await expect(notice.getByRole('link', { name: /^Source/ }).first()).toBeVisible()
})
