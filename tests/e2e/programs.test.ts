import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test.describe('a program', () => {
  for (const [path, sum] of [
    ['rare-book-school/certificate-of-proficiency', '5 × $1,395 = $6,975'],
    ['california-rare-book-school/certificate-rare-books-and-manuscripts', '5 × $1,200 = $6,000'],
  ]) {
    test(`shows the sum behind its price: ${sum}`, async ({ request }) => {
      expect(await (await request.get(`/programs/${path}`)).text()).toContain(sum)
    })
  }

  test('that ended says so before anything else, and points to open ones', async ({ page }) => {
    await page.goto('/programs/university-of-toronto/diploma-of-advanced-study-in-information-studies')
    const text = (await page.getByRole('main').locator('> :not(script)').allTextContents()).join(' ')
    expect(text.indexOf('Discontinued')).toBeLessThan(text.indexOf('Diploma of Advanced Study'))
    await page.getByRole('complementary', { name: 'Discontinued' }).getByRole('link').click()
    await expect(page).toHaveURL(/status=active/)
  })

  test('says "Not stated" with where we looked, and never a zero', async ({ page }) => {
    await page.goto('/programs/east-tennessee-state-university/archival-studies')
    const cost = page.getByRole('region', { name: 'What it costs' })
    await expect(cost).toContainText('Not stated')
    await expect(cost).toContainText('We looked on 1 page')
    expect(await page.getByRole('main').textContent()).not.toMatch(/\$0\b/)
  })

  test('says plainly when federal aid is ruled out, where the price stands', async ({ page }) => {
    await page.goto('/funding')
    await page
      .getByRole('region', { name: 'Programs that rule out federal student aid' })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByRole('region', { name: 'What it costs' })).toContainText('Federal student aid is ruled out')
  })

  test('carries its accreditation exactly', async ({ page }) => {
    await page.goto('/programs/wayne-state-university/archival-administration-graduate-certificate')
    await expect(page.getByRole('main')).toContainText(
      "The school's master's program is ALA-accredited. ALA accredits no certificates.",
    )
  })
})

test.describe('the results', () => {
  test('say how many programs are left out because no page states the fact, and show them', async ({ page }) => {
    await page.goto('/programs?topic=archives&online=1')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('8 archives programs, fully online')
    await expect(
      page.getByText('18 more programs do not state whether they are taught fully online and are left out.'),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Show them too' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^26 archives programs/)
  })

  test('are narrowed by a form and its button alone, and each chip takes itself away', async ({ page }) => {
    await page.goto('/programs')
    await page
      .getByRole('group', { name: 'Topic' })
      .getByLabel(/^Archives/)
      .check()
    await page.getByLabel('Fully online').check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('8 archives programs, fully online')
    await page.getByRole('link', { name: 'Remove Fully online' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('28 archives programs')
    await page.getByRole('link', { name: 'Clear all' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('186 programs')
  })

  test('say what was dropped of an address, and never break', async ({ page }) => {
    const response = await page.goto('/programs?page=99999&max_cost=abc&topic=nonsense&sort=evil')
    expect(response?.status()).toBe(200)
    const notice = page.getByRole('complementary', { name: 'Not everything that was asked for was understood' })
    for (const said of ['“nonsense”', '“abc”', '“evil”', 'There is no page 99999'])
      await expect(notice).toContainText(said)
  })

  test('say how many months a program takes, where the list is ordered or narrowed by them', async ({ page }) => {
    await page.goto('/programs?max_months=12&sort=duration')
    await expect(page.locator('.card').first().locator('.facts')).toContainText(/\d months?/)
  })

  test('are a few keys away: a link skips the filters', async ({ page }) => {
    await page.goto('/programs')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('keep the filters when something else is searched for', async ({ page }) => {
    await page.goto('/programs?online=1&topic=archives')
    await page.getByRole('searchbox').fill('digital')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/programs?q=digital&topic=archives&online=1')
  })

  test('keep the search when a filter is added', async ({ page }) => {
    await page.goto('/programs?q=data')
    await page.getByLabel('Fully online').check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/q=data.*online=1/)
  })
})

test.describe('what does not exist', () => {
  for (const path of [
    '/programs/rare-book-school/nothing',
    '/programs/nobody/nothing',
    '/topics/nothing',
    '/institutions/nobody',
    '/nothing',
    '/programs/rare-book-school/certificate-of-proficiency.html',
    '/topics/archives.php',
    '/institutions/ucla%00',
    '/programs/%ff/x',
    '/programs/a/b/c',
  ]) {
    test(`${path} is a true 404 that reads without scripts and offers a search`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.getByRole('searchbox').fill('archives')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page).toHaveURL(/\/programs\?q=archives/)
    })
  }
})
