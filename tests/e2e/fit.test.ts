import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'

test.use({ javaScriptEnabled: false })

const mlisOnly = '/programs/kent-state-university/medical-librarianship-graduate-certificate'

async function tell(page: Page) {
  await page.goto('/fit')
  await page.getByRole('radio', { name: "Another master's degree" }).check()
  await page
    .getByRole('group', { name: 'Do you study for a degree now?' })
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await page.getByRole('textbox', { name: /^Grade average/ }).fill('3.1')
  await page.getByRole('combobox', { name: /^State or province/ }).selectOption('Texas')
  await page.getByRole('textbox', { name: /^Years worked/ }).fill('4')
  await page.getByRole('button', { name: 'Keep these answers' }).click()
}

const kept = async (context: BrowserContext) => (await context.cookies()).filter(({ value }) => value)

test.describe('what a reader holds', () => {
  test('is asked once, without scripts, and then every program answers', async ({ page }) => {
    await tell(page)
    await expect(page).toHaveURL('/fit#told')
    const answers = page.getByRole('region', { name: 'What programs answer' })
    await expect(answers).toContainText('Texas')
    const found = await answers.getByRole('link', { name: /^\d+ programs$/ }).textContent()

    await answers.getByRole('link', { name: /^\d+ programs$/ }).click()
    await expect(page).toHaveURL('/programs?fit=1')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${found}, whose stated rules you meet`)
    const cards = page.locator('.card')
    await expect(cards).toHaveCount(20)
    await expect(cards.filter({ hasText: 'You meet what they state:' })).toHaveCount(20)
    await expect(page.getByRole('checkbox', { name: `I meet what they state, ${found}` })).toBeChecked()
    await expect(page.getByText(/more programs leave open whether you get in/)).toBeVisible()
    await page.getByRole('link', { name: 'Show them too' }).first().click()
    await expect(page.locator('.card').filter({ hasText: 'Ask the school:' }).first()).toBeVisible()
    await expect(page.locator('.card').filter({ hasText: 'You do not:' })).toHaveCount(0)
  })

  test('is answered on the pages of programs, institutions and topics', async ({ page, context }) => {
    await tell(page)
    await page.goto(mlisOnly)
    const fit = page.getByRole('region', { name: 'Do you get in?' })
    await expect(fit).toContainText('You do not meet what they state.')
    await expect(fit).toContainText("Not met: they ask for a library master's (MLIS) (MLIS required")
    await expect(fit.getByRole('link', { name: /^Source \d/ }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'You do not meet what they state' })).toHaveAttribute('href', '#fit')

    await page.goto('/institutions/university-of-north-texas')
    await expect(page.locator('.card').filter({ hasText: /You meet|You do not|Ask the school/ })).toHaveCount(
      await page.locator('.card').count(),
    )
    await page.goto('/topics/archives')
    await expect(page.getByText('You meet what they state:').first()).toBeVisible()
    expect((await kept(context)).map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
      ['holdings', true, 'Lax'],
    ])
  })

  test('says which price is theirs, by where they live', async ({ page }) => {
    await tell(page)
    await page.goto('/programs/texas-womans-university/post-masters-certificate-school-librarianship')
    await expect(page.getByRole('region', { name: 'Do you get in?' })).toContainText(
      'As you live in Texas, in state: $7,752',
    )
  })

  test('is asked from a program, and leads back to it', async ({ page }) => {
    await page.goto(mlisOnly)
    await expect(page.getByRole('region', { name: 'Do you get in?' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Do I get in?' }).click()
    await page.getByRole('radio', { name: /^ALA-accredited/ }).check()
    await page.getByRole('textbox', { name: /^Grade average/ }).fill('3,5')
    await page.getByRole('button', { name: 'Keep these answers' }).click()
    await expect(page).toHaveURL(mlisOnly)
    await expect(page.getByRole('region', { name: 'Do you get in?' })).toContainText('You meet what they state')
  })

  test('is cleared by one button', async ({ page, context }) => {
    await tell(page)
    await page.getByRole('button', { name: 'Clear what I told' }).click()
    await expect(page).toHaveURL('/fit')
    await expect(page.getByRole('region', { name: 'What programs answer' })).toHaveCount(0)
    expect(await kept(context)).toEqual([])
    await page.goto(mlisOnly)
    await expect(page.getByText('You do not meet what they state')).toHaveCount(0)
  })

  test('that is not understood is said beside its field, kept as typed, and changes nothing', async ({ page }) => {
    await tell(page)
    await page.getByRole('textbox', { name: /^Grade average/ }).fill('1e9')
    await page.getByRole('textbox', { name: /^Years worked/ }).fill('-3')
    await page.getByRole('textbox', { name: /^Evenings/ }).fill('٣')
    await page.getByRole('textbox', { name: /^Year of that degree/ }).fill('NaN')
    await page.getByRole('button', { name: 'Keep these answers' }).click()
    await expect(page).toHaveURL('/fit#wrong')
    await expect(
      page.getByRole('complementary', { name: 'Nothing was kept or changed yet' }).getByRole('listitem'),
    ).toHaveCount(4)
    for (const [field, typed] of [
      ['Grade average', '1e9'],
      ['Years worked', '-3'],
      ['Evenings', '٣'],
      ['Year of that degree', 'NaN'],
    ]) {
      const box = page.getByRole('textbox', { name: new RegExp(`^${field}`) })
      await expect(box).toHaveValue(typed ?? '')
      await expect(box).toHaveAttribute('aria-invalid', 'true')
      await expect(box).toHaveAccessibleDescription(/^Write .*\. /)
    }
    await expect(page.getByRole('region', { name: 'What programs answer' })).toContainText('3.1')

    await page.getByRole('textbox', { name: /^Grade average/ }).fill('3.4')
    for (const field of [/^Years worked/, /^Evenings/, /^Year of that/])
      await page.getByRole('textbox', { name: field }).fill('')
    await page.getByRole('button', { name: 'Keep these answers' }).click()
    await expect(page).toHaveURL('/fit#told')
    await expect(page.getByRole('complementary', { name: 'Nothing was kept or changed yet' })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'What programs answer' })).toContainText('3.4')
  })
})

test.describe('nobody else', () => {
  const form = { degree: 'bachelors' }

  test('can send the form from another site', async ({ page, request }) => {
    for (const [name, value] of [
      ['Sec-Fetch-Site', 'cross-site'],
      ['Origin', 'https://evil.example'],
    ] as const) {
      const response = await request.post('/fit/answers', { form, headers: { [name]: value }, maxRedirects: 0 })
      expect(response.status()).toBe(403)
      expect(response.headers()['set-cookie']).toBeUndefined()
      expect(await response.text()).toContain('Nothing was changed')
    }
    await tell(page)
    await page.goto(
      `data:text/html,<form method="post" action="${new URL('/fit/answers', page.url())}"><button>Win</button></form>`,
    )
    await page.getByRole('button', { name: 'Win' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This form was sent from another site')
    await page.goto('/fit')
    await expect(page.getByRole('region', { name: 'What programs answer' })).toContainText('Texas')
  })

  test('is led away from this site by the form', async ({ request }) => {
    for (const back of ['https://evil.example', '//evil.example', '/\\evil.example', '/a\r\nX: y']) {
      const response = await request.post('/fit/answers', { form: { ...form, back }, maxRedirects: 0 })
      expect([response.status(), response.headers().location]).toEqual([303, '/fit#told'])
    }
  })

  test('sees any of it: pages made for one reader are private, and others hold nothing of it', async ({
    page,
    playwright,
    baseURL,
  }) => {
    await tell(page)
    const stranger = await playwright.request.newContext({ baseURL })
    for (const path of ['/fit', '/programs', mlisOnly, '/institutions/university-of-north-texas', '/topics/archives']) {
      const own = await page.goto(path)
      expect(own?.headers()['cache-control']).toMatch(/no-store/)
      const text = await (await stranger.get(path)).text()
      expect(text).not.toMatch(
        /You meet what they state|You do not|Ask the school:|As you live in|What programs answer/,
      )
    }
    await stranger.dispose()
  })

  test('is shown a list that the filter narrowed for another: a sentence says why', async ({ page, request }) => {
    await page.goto('/programs?fit=1&topic=archives')
    const notice = page.getByRole('complementary', { name: 'What you get into is not known here' })
    await expect(notice.getByRole('link')).toHaveAttribute('href', '/fit')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('28 archives programs')
    expect((await request.get('/programs/feed.xml?fit=1')).status()).toBe(400)
  })

  test('gets it by the canonical address or the feed of the search', async ({ page }) => {
    await tell(page)
    await page.goto('/programs?fit=1&topic=archives')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/programs\?topic=archives$/)
    await expect(page.getByRole('link', { name: 'Feed of this search' })).toHaveAttribute(
      'href',
      '/programs/feed.xml?topic=archives',
    )
    await page.getByRole('link', { name: 'Remove You meet what they state' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('28 archives programs')
  })
})

test('with answers and with mistakes, pages have nothing that axe finds and never scroll sideways', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await tell(page)
  await page.getByRole('textbox', { name: /^Grade average/ }).fill('9'.repeat(400))
  await page.getByRole('button', { name: 'Keep these answers' }).click()
  await expect(page.getByRole('complementary', { name: 'Nothing was kept or changed yet' })).toBeVisible()
  for (const path of ['/fit', '/programs?fit=1', mlisOnly, '/institutions/university-of-north-texas']) {
    await page.goto(path)
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await context.close()
})
