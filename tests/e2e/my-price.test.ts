import { expect, test } from 'playwright/test'
import { alabama, myPrice, sanJose } from '../support/my-price-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('my price', () => {
  test('is asked by a form that needs no script, and stands in the address alone', async ({ page, context }) => {
    await page.goto(sanJose)
    await page.getByLabel('Over how many terms').fill('4')
    await page.getByLabel('My employer pays', { exact: true }).fill('50')
    await page.getByLabel('When my employer pays').selectOption('After I finish')
    await page.getByRole('button', { name: 'Work it out' }).click()
    await expect(page).toHaveURL(/terms=4.*employer=50.*#my-price$/)
    // 16 × 541 + 70 = 8,726, and half of it.
    await expect(myPrice(page)).toContainText('16 × $541 + $70 = $8,726')
    await expect(myPrice(page).locator('.glance')).toContainText('I pay in all$4,363')
    await expect(myPrice(page).locator('.glance')).toContainText(
      'The most that I am out of pocket at any point$8,726 in term 4. The largest single bill is $2,234, in term 1.',
    )
    expect(await context.cookies()).toEqual([])
  })

  test('says when: a table by term, and a drawing that says the same', async ({ page }) => {
    await page.goto(`${sanJose}?terms=4&employer=50&employer_pays=after`)
    const rows = await page.getByRole('region', { name: 'When I pay' }).getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.split('\t'))).toEqual([
      ['Term', 'It costs', 'I pay', 'Out of pocket by then', 'Comes back after it'],
      ['1', '$2,234', '$2,234', '$2,234', '$0'],
      ['2', '$2,164', '$2,164', '$4,398', '$0'],
      ['3', '$2,164', '$2,164', '$6,562', '$0'],
      ['4', '$2,164', '$2,164', '$8,726', '$0'],
      ['Afterwards', '$0', '$0', '$8,726', '$4,363'],
    ])
    await expect(myPrice(page).getByRole('img')).toHaveAccessibleName(
      'What I am out of pocket. 1: $2,234; 2: $4,398; 3: $6,562; 4: $8,726; Afterwards: $8,726. In the end $4,363.',
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

test.describe('where a reader told that they live', () => {
  const texas = '/programs/texas-womans-university/post-masters-certificate-school-librarianship'

  test('is offered as a link, and gets into no address before it is pressed', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'holdings', value: 'region=Ohio', url: baseURL ?? '' }])
    await page.goto(`${texas}?terms=2`)
    const live = page.getByLabel('Where I live')
    await expect(live).toHaveValue('')
    await expect(myPrice(page)).toContainText('The price depends on where you live.')
    await expect(page.getByRole('link', { name: 'Make the case for it with these figures' })).not.toHaveAttribute(
      'href',
      /live/,
    )
    await page.getByRole('button', { name: 'Work it out again' }).click()
    await expect(page).toHaveURL(/terms=2/)
    expect(page.url()).not.toMatch(/out_of_state|Ohio/)
    await page.getByRole('link', { name: 'Use Ohio, as you told' }).click()
    await expect(page).toHaveURL(/live=out_of_state&terms=2/)
    await expect(live).toHaveValue('out_of_state')
    await expect(page.getByRole('link', { name: 'Use Ohio, as you told' })).toHaveCount(0)
    await expect(myPrice(page)).not.toContainText('The price depends on where you live.')
    await page.goto(
      `/compare?p=${texas.replace('/programs/', '')}&p=kent-state-university/medical-librarianship-graduate-certificate`,
    )
    await page.getByText('My price, of all of them at once').click()
    await expect(page.getByLabel('My state or province')).toHaveValue('')
    await page.getByLabel('Over how many terms').fill('2')
    await page.getByRole('button', { name: 'Work it out for all' }).click()
    await expect(page).toHaveURL(/terms=2/)
    expect(page.url()).not.toContain('Ohio')
    await page.getByRole('link', { name: 'Use Ohio, as you told' }).click()
    await expect(page).toHaveURL(/home=Ohio&.*terms=2/)
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
