import { parse } from 'csv-parse/sync'
import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { html } from '../support/html.ts'
import { keptList } from '../support/reader-cookies.ts'

test.use({ javaScriptEnabled: false })

const proficiency = 'rare-book-school/certificate-of-proficiency'
const california = 'california-rare-book-school/certificate-rare-books-and-manuscripts'
const toronto = 'university-of-toronto/diploma-of-advanced-study-in-information-studies'
const name = 'Rare Book School Certificate of Proficiency'

async function saveAll(page: Page, ...paths: string[]) {
  for (const path of paths) {
    await page.goto(`/programs/${path}`)
    await page.getByRole('button', { name: /^Save / }).click()
  }
}

function rows(page: Page) {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
}

function names(page: Page) {
  return rows(page).getByRole('heading', { level: 2 }).allTextContents()
}

async function note(page: Page, words: string) {
  await page
    .getByText(/^(Add a|Change the) note$/)
    .first()
    .click()
  await page.getByRole('textbox').first().fill(words)
  await page
    .getByRole('button', { name: /^Save the note/ })
    .first()
    .click()
}

test.describe('saving', () => {
  test('works from a list, comes back to the card, and says so there and in the header', async ({ page }) => {
    await page.goto('/programs?institution=rare-book-school')
    const card = rows(page).filter({ hasText: name })
    await card
      .getByRole('button', { name: `Save ${name}, Rare Book School at the University of Virginia, to your shortlist` })
      .click()
    await expect(page).toHaveURL(`/programs?institution=rare-book-school#program-${proficiency.replace('/', '.')}`)
    await expect(card).toContainText('Saved on your shortlist')
    await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Shortlist (1)')
    await card.getByRole('button', { name: `Remove ${name}` }).click()
    await expect(card).toContainText('Taken off your shortlist')
    await card.getByRole('button', { name: `Put back ${name}` }).click()
    await expect(card).toContainText('Saved on your shortlist')
  })

  test("works on the program's own page, and shows on the pages that are kept for everybody", async ({ page }) => {
    await saveAll(page, proficiency)
    await expect(page).toHaveURL(new RegExp(`/programs/${proficiency}#program-`))
    await expect(page.getByRole('main')).toContainText('Saved on your shortlist')
    await page.goto('/institutions/rare-book-school')
    await expect(rows(page).or(page.locator('.card')).filter({ hasText: name })).toContainText('Saved on your')
    for (const path of ['/', '/topics', '/about', '/topics/archives']) {
      await page.goto(path)
      await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Shortlist (1)')
    }
  })

  test('is for one reader: nobody else sees it, and no cache may keep it', async ({ page, request }) => {
    await saveAll(page, proficiency)
    const mine = await page.goto(`/programs/${proficiency}`)
    expect(mine?.headers()['cache-control']).toMatch(/private.*no-store/)
    expect(await (await request.get(`/programs/${proficiency}`)).text()).not.toContain('Saved on')
  })

  test('keeps what no script of any page can read, and for this site only', async ({ page, context }) => {
    await saveAll(page, proficiency)
    expect(await context.cookies()).toEqual([
      expect.objectContaining({ name: 'shortlist', httpOnly: true, sameSite: 'Lax', path: '/' }),
    ])
  })
})

test.describe('the list', () => {
  test('keeps a note, its accents and signs too, and shows it as text', async ({ page }) => {
    await saveAll(page, proficiency)
    await page.goto('/shortlist')
    await note(page, '  Demander à Zoë <b>si</b>\telle paie 🗃 ')
    await expect(rows(page)).toContainText('Your note Demander à Zoë <b>si</b> elle paie 🗃')
    await expect(rows(page)).toContainText('The note is saved.')
    await page.goto('/shortlist')
    await page.getByText('Change the note').click()
    await expect(page.getByRole('textbox')).toHaveValue('Demander à Zoë <b>si</b> elle paie 🗃')
  })

  test('says beside the field that a note is too long, and keeps what was typed and what there was', async ({
    page,
  }) => {
    await saveAll(page, proficiency)
    await page.goto('/shortlist')
    await note(page, 'first')
    const long = `${'é'.repeat(200)}🗃`
    await note(page, long)
    const field = page.getByRole('textbox')
    await expect(field).toHaveValue(long)
    await expect(field).toHaveAccessibleDescription(/Not saved: this is 201 characters long, and 200 is the most/)
    await expect(rows(page)).toContainText('Your note first')
    await field.fill('🗃'.repeat(200))
    await page.getByRole('button', { name: /^Save the note/ }).click()
    await expect(rows(page)).toContainText(`Your note ${'🗃'.repeat(200)}`)
  })

  test('has an order that buttons change', async ({ page }) => {
    await saveAll(page, proficiency, california, toronto)
    await page.goto('/shortlist')
    const before = await names(page)
    await rows(page).nth(2).getByRole('button', { name: /^Up/ }).click()
    await expect(page.getByText('Moved: it is number 2 of 3.')).toBeVisible()
    expect(await names(page)).toEqual([before[0], before[2], before[1]])
    await expect(rows(page).first().getByRole('button', { name: /Up/ })).toHaveCount(0)
    await expect(rows(page).last().getByRole('button', { name: /Down/ })).toHaveCount(0)
  })

  test('gives back what was taken off: the note and the place in the order', async ({ page }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    const before = await names(page)
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    expect(await names(page)).toEqual(before.slice(1))
    await page.getByRole('button', { name: /^Put it back/ }).click()
    expect(await names(page)).toEqual(before)
    await expect(rows(page).first()).toContainText('ask Anne')
  })

  test('gives it back even where an old page goes on about it, and says that nothing was changed', async ({ page }) => {
    await saveAll(page, proficiency)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    const old = await page.context().newPage()
    await old.goto('/shortlist')
    await page.getByRole('button', { name: /^Remove/ }).click()
    await note(old, 'from an old page')
    const said = old.getByRole('complementary', { name: 'Nothing was changed' })
    await expect(said).toContainText(`${name} is not on your list any more`)
    await old.getByRole('button', { name: /^Put it back/ }).click()
    await expect(rows(old).first()).toContainText('ask Anne')
  })

  test('is cleared after one question, and the page after it offers a way back', async ({ page, context }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    await page.getByRole('link', { name: 'Clear the list' }).click()
    await page.getByRole('link', { name: 'Keep it' }).click()
    expect(await names(page)).toHaveLength(2)
    await page.getByRole('link', { name: 'Clear the list' }).click()
    await page.getByRole('button', { name: 'Clear the list' }).click()
    await expect(page.getByRole('main')).toContainText('Nothing is saved yet')
    const [cookie] = await context.cookies()
    expect((cookie?.expires ?? 0) - Date.now() / 1_000).toBeLessThan(3_700)
    await page.getByRole('button', { name: /^Put them back/ }).click()
    await expect(rows(page).first()).toContainText('ask Anne')
  })

  test('keeps a program that ended, and one that has no page any more, and says so of both', async ({
    page,
    context,
    baseURL,
  }) => {
    await saveAll(page, toronto)
    await page.goto('/shortlist')
    await expect(rows(page)).toContainText('Discontinued')
    await expect(rows(page)).toContainText('Past')
    await keep(context, baseURL, ['no-such-school/some-old-certificate\t2026-01-05\t\task Anne'])
    await page.goto('/shortlist')
    await expect(rows(page)).toContainText('Some old certificate')
    await expect(rows(page)).toContainText('This program has no page here any more')
    await expect(rows(page)).toContainText('ask Anne')
  })

  test('says what changed since a program was saved, in words, until it is seen', async ({
    page,
    context,
    baseURL,
  }) => {
    await keep(context, baseURL, [`${proficiency}\t2026-01-05\td,USD600000-600000,-,4,,?????,,\task Anne`])
    await page.goto('/shortlist')
    const changed = page.getByRole('region', { name: `What changed: ${name}` })
    await expect(changed).toContainText('Changed since you saved it on 5 January 2026')
    await expect(changed).toContainText('Whether it is offered: it was discontinued, it is offered')
    await expect(changed).toContainText('Price: it was $6,000, it is $6,975')
    await expect(changed).toContainText('Courses: it was 4 courses, it is 5 courses')
    await changed.getByRole('button', { name: /^Seen/ }).click()
    await expect(changed).toHaveCount(0)
    await expect(rows(page)).toContainText('ask Anne')
  })

  test('refuses the 31st program with a sentence and a way back, and loses nothing', async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const feed = await (await request.get('/programs?sort=name')).text()
    const more = await (await request.get('/programs?sort=name&page=2')).text()
    const paths = [...new Set([...(feed + more).matchAll(/name="p" value="([^"]+)"/g)].map(([, path]) => path))]
    await keep(
      context,
      baseURL,
      paths.slice(0, 30).map((path) => `${path}\t2026-01-05\t\t`),
    )
    await page.goto(`/programs/${paths[30]}`)
    await page.getByRole('button', { name: /^Save / }).click()
    await expect(page.getByRole('complementary', { name: 'Not saved: the list is full' })).toContainText(
      'was not saved. A list holds 30 programs: take one off first.',
    )
    await expect(rows(page)).toHaveCount(30)
    await page.getByRole('link', { name: 'Back to where you were' }).click()
    await expect(page).toHaveURL(new RegExp(`/programs/${paths[30]}`))
  })

  test('with thirty long notes fits into what a browser and a proxy let through', async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const found = await (await request.get('/programs?sort=name')).text()
    const more = await (await request.get('/programs?sort=name&page=2')).text()
    const paths = [...new Set([...(found + more).matchAll(/name="p" value="([^"]+)"/g)].map(([, path]) => path))]
    const words = 'Ask whether my library pays after I finish; Anne took it in 2019 and liked the summer course best.'
    await keep(
      context,
      baseURL,
      paths.slice(0, 30).map((path, each) => `${path}\t2026-01-05\t\t${each} ${words}`),
    )
    await page.goto('/shortlist')
    await page.getByRole('button', { name: /^Down/ }).first().click()
    await expect(rows(page)).toHaveCount(30)
    const cookies = await context.cookies()
    expect(cookies.reduce((sum, { name, value }) => sum + name.length + value.length + 3, 0)).toBeLessThan(6_500)
  })
})

test.describe('a list with a note, an error, a change and what has no page', () => {
  // For axe, which needs them.
  test.use({ javaScriptEnabled: true })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe finds, ${colorScheme}`, async ({ page, context, baseURL }) => {
      await keep(context, baseURL, [
        `${proficiency}\t2026-01-05\td,USD600000-600000,-,4,,?????,,\task Anne`,
        `-${california}\t2026-01-05\t\t`,
        `${toronto}\t2026-01-05\t\t\t${'long '.repeat(60)}`,
        'no-such-school/some-old-certificate\t2026-01-05\t\t',
      ])
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 800 })
      const response = await page.goto('/shortlist?clear=1')
      await expect(rows(page)).toHaveCount(3)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const report = await html.validateString((await response?.text()) ?? '')
      const faults = report.results.flatMap(({ messages }) => messages)
      expect(faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([])
    })
  }
})

test.describe('what leaves the list', () => {
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

  test('is a spreadsheet with the notes, in which nothing runs and accents are right', async ({ page }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, '=HYPERLINK("https://example.org";"à Zoë")')
    const answer = await page.request.get('/shortlist/shortlist.csv')
    expect(answer.headers()['cache-control']).toBe('private, no-store')
    expect(answer.headers()['content-disposition']).toBe('attachment; filename="shortlist.csv"')
    const text = (await answer.body()).toString()
    expect(text.startsWith('\ufeff')).toBe(true)
    const table: Record<string, string>[] = parse(text, { bom: true, columns: true })
    expect(table).toHaveLength(2)
    expect(table[0]).toMatchObject({
      Program: name,
      'Price from': '6975',
      Currency: 'USD',
      'Your note': `'=HYPERLINK("https://example.org";"à Zoë")`,
    })
    const shared = await page.request.get(`/shortlist/shortlist.csv?p=${proficiency}`)
    expect(await shared.text()).not.toContain('HYPERLINK')
  })

  test('is a calendar where days are exact, and a sentence where none is', async ({ page, request }) => {
    await saveAll(page, proficiency, toronto)
    const mine = await page.request.get('/shortlist/deadlines.ics')
    expect(mine.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect(await mine.text()).toContain('DTSTART;VALUE=DATE:20220331')
    const theirs = await request.get(`/programs/${toronto}/deadlines.ics`)
    expect(theirs.headers()['cache-control']).toMatch(/^public/)
    expect(await theirs.text()).toContain('DTSTART;VALUE=DATE:20220331')
    for (const path of [
      `/programs/${proficiency}/deadlines.ics`,
      '/programs/no/such/deadlines.ics',
      '/shortlist/deadlines.ics',
    ]) {
      const none = await request.get(path)
      expect([path, none.status()]).toEqual([path, 404])
      expect(await none.text()).toMatch(/^There is no calendar/)
    }
  })

  test('on paper is the programs and the notes, and nothing to press', async ({ page }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('ask Anne').first()).toBeVisible()
    await expect(page.locator('button:visible, textarea:visible, input:visible')).toHaveCount(0)
  })
})

test.describe('what others send', () => {
  const form = { do: 'save', p: proficiency }

  test('from another site is refused, and nothing is changed', async ({ request }) => {
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://example.org' },
      { origin: 'null' },
    ]
    for (const headers of foreign) {
      const answer = await request.post('/shortlist/change', { form, headers, maxRedirects: 0 })
      expect([headers, answer.status()]).toEqual([headers, 403])
      expect(await answer.text()).toContain('nothing was changed')
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  })

  test('that is no form of ours is refused with a sentence', async ({ request }) => {
    const forms: Record<string, string>[] = [
      {},
      { do: 'save' },
      { do: 'drop', p: proficiency },
      { do: 'note', p: '../../etc' },
      { do: 'save', p: 'a/b/c' },
    ]
    for (const fields of forms) {
      const answer = await request.post('/shortlist/change', { form: fields, maxRedirects: 0 })
      expect([fields, answer.status()]).toEqual([fields, 400])
    }
    const json = await request.post('/shortlist/change', { data: form, maxRedirects: 0 })
    expect(json.status()).toBe(400)
    const long = await request.post('/shortlist/change', {
      form: { ...form, note: 'a'.repeat(60_000) },
      maxRedirects: 0,
    })
    expect(long.status()).toBe(400)
  })

  test('never leads to another site', async ({ request }) => {
    for (const back of [
      '//example.org',
      'https://example.org',
      '/\\example.org',
      '/\t/example.org',
      '\\\\example.org',
      `/${'a'.repeat(3_000)}`,
    ]) {
      const answer = await request.post('/shortlist/change', { form: { ...form, back }, maxRedirects: 0 })
      expect(answer.status()).toBe(303)
      expect(answer.headers().location).toMatch(/^\/shortlist\?done=saved/)
    }
    const accents = await request.post('/shortlist/change', {
      form: { ...form, back: '/programs?q=žluť' },
      maxRedirects: 0,
    })
    expect(accents.headers().location).toBe('/programs?q=%C5%BElu%C5%A5')
  })

  test('as a cookie that holds anything is read as far as it can be', async ({ request }) => {
    for (const cookie of [
      'shortlist=',
      'shortlist=b',
      'shortlist=bAAAA',
      'shortlist=%00%ff',
      `shortlist=b${'A'.repeat(3_000)}`,
      'shortlist2=x',
    ]) {
      for (const path of ['/shortlist', '/programs', `/programs/${proficiency}`, '/shortlist/shortlist.csv']) {
        expect((await request.get(path, { headers: { cookie } })).status()).toBe(200)
      }
    }
  })
})

/** Gives a browser a list by hand, as an older visit could have left it. */
async function keep(context: BrowserContext, baseURL: string | undefined, lines: string[]) {
  const middle = Math.ceil(lines.length / 2)
  await context.clearCookies()
  await context.addCookies(
    [lines.slice(0, middle), lines.slice(middle)].map((half, index) => ({
      name: index === 0 ? 'shortlist' : 'shortlist2',
      value: keptList(...half),
      url: baseURL ?? '',
    })),
  )
}
