import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { html } from '../support/html.ts'
import { ownDatabase } from '../support/own-database.ts'
import { openSite } from '../support/site.ts'

const PROGRAM = '/embed/rare-book-school/certificate-of-proficiency'
const framed = {
  'a program': PROGRAM,
  'a program that ended': '/embed/university-of-texas-at-austin/cas-conservation',
  'a list': '/embed/programs?topic=archives&rows=5',
  'a dark list': '/embed/programs?topic=archives&rows=5&theme=dark',
  'a list of nothing': '/embed/programs?q=zzzz+xxxqqq',
  'a list that is not understood': '/embed/programs?topic=nonsense&fit=1&rows=many',
  'a list of control characters': '/embed/programs?q=%00a%07',
  'a program that is not there': '/embed/rare-book-school/nothing',
}

for (const [kind, path] of Object.entries(framed)) {
  test.describe(`${kind} in a frame`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has nothing that axe finds, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        expect(await axeViolations(page)).toEqual([])
      })
    }

    test('is valid HTML, for nobody’s index, sets no cookie, and any page may frame it', async ({ request }) => {
      const answer = await request.get(path)
      const text = await answer.text()
      const report = await html.validateString(text)
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
      expect(text).toMatch(/<meta name="robots" content="noindex/)
      expect(text).not.toContain('<script')
      expect(answer.headers()).not.toHaveProperty('set-cookie')
      expect(answer.headers()).not.toHaveProperty('x-frame-options')
      expect(answer.headers()['content-security-policy']).toContain('frame-ancestors *')
    })

    test('fits into 280 pixels without scripts, and leaves the frame by its links alone', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 280, height: 640 } })
      const page = await context.newPage()
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280)
      await expect(page.getByRole('navigation')).toHaveCount(0)
      const links = await page.getByRole('link').all()
      for (const link of links) await expect(link).toHaveAttribute('target', '_blank')
      expect(links.length).toBeGreaterThan(0)
      await context.close()
    })
  })
}

test('the markup that a page here gives shows the program on a page elsewhere, and no other page can be framed', async ({
  page,
  baseURL,
}) => {
  await page.goto('/programs/rare-book-school/certificate-of-proficiency')
  await page.getByText('Put this on your LibGuide').click()
  const markup = await page.getByLabel('The markup to paste').inputValue()
  const elsewhere = createServer((_, response) => {
    const others = ['/', '/programs', '/embed', '/programs/rare-book-school/certificate-of-proficiency']
    const frames = others.map((path) => `<iframe src="${baseURL}${path}" title="${path}"></iframe>`)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>A guide</title>${markup}${frames.join('')}`)
  })
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
  try {
    const refused: string[] = []
    page.on('console', (message) => refused.push(...(message.text().match(/frame-ancestors 'none'/) ?? [])))
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`)
    const frame = page.frameLocator('iframe >> nth=0')
    await expect(frame.getByRole('heading', { name: 'Rare Book School Certificate of Proficiency' })).toBeVisible()
    await expect(frame.getByText('5 × $1,395')).toBeVisible()
    await expect.poll(() => refused.length).toBe(4)
    const opened = page.waitForEvent('popup')
    await frame.getByRole('link', { name: 'Courses, deadlines' }).click()
    await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(/Certificate of Proficiency/)
  } finally {
    elsewhere.close()
  }
})

test('a frame whose search is not understood whole says so, with what to do, and shows no list', async ({ page }) => {
  for (const [query, reason] of [
    ['foo=1', '“1” in foo: there is no such parameter.'],
    ['__proto__=1', '“1” in __proto__ : there is no such parameter.'],
    ['topic=archives&tpoic=maps', '“maps” in tpoic: there is no such parameter.'],
    ['topic=nope', '“nope” in topic: there is no such choice.'],
    ['fit=1', '“1” in fit: a frame does not know what its reader holds.'],
  ]) {
    const answer = await page.goto(`/embed/programs?${query}`)
    expect(answer?.status()).toBe(400)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This list is not understood any more')
    await expect(page.getByText(reason ?? '', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'make the markup anew' })).toHaveAttribute('href', '/embed')
    await expect(page.getByRole('link', { name: 'All programs' })).toHaveAttribute('href', '/programs')
  }
})

test('a frame is light for a reader whose device is dark, unless its address asks for dark, or for what the device prefers', async ({
  page,
}) => {
  const isDark = async (path: string, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
    await page.goto(path)
    const [scheme, paper] = await page.evaluate(() => {
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement)
      return [colorScheme, backgroundColor]
    })
    const isPaperDark = /rgb\(\d\d, /.test(paper ?? '')
    if (scheme === 'light' || scheme === 'dark') expect([path, scheme === 'dark']).toEqual([path, isPaperDark])
    return isPaperDark
  }
  for (const path of [PROGRAM, '/embed/programs?rows=5', '/embed/programs?foo=1', '/embed/rare-book-school/nothing']) {
    const asked = (theme: string) => `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`
    expect([path, await isDark(path, 'dark')]).toEqual([path, false])
    expect([path, await isDark(asked('dark'), 'light')]).toEqual([path, true])
    expect([path, await isDark(asked('auto'), 'light')]).toEqual([path, false])
    expect([path, await isDark(asked('auto'), 'dark')]).toEqual([path, true])
  }
  expect(await isDark('/programs', 'dark')).toBe(true)
})

test('a row says what must be held to enter, and a list of nothing offers no filter for it', async ({ page }) => {
  await page.goto('/embed/programs?topic=archives&rows=5')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Archival Administration' }) })
  await expect(row).toContainText("No master's needed, 3.0 grade average")
  await page.goto('/embed/programs?q=zzzz+xxxqqq')
  await expect(page.getByRole('link', { name: 'See what comes close' })).toBeVisible()
  await expect(page.getByRole('link', { name: /filter/i })).toHaveCount(0)
})

test('the markup for a list is made by a form, without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/topics/archives`)
  await page.getByRole('link', { name: 'Put this list on your LibGuide' }).click()
  await page.getByLabel('Programs in a list').selectOption('20')
  await page.getByLabel('Colors').selectOption('dark')
  await page.getByRole('button', { name: 'Make the markup' }).click()
  await expect(page.getByLabel('The markup to paste')).toHaveValue(
    /^<iframe src="[^"]*\/embed\/programs\?topic=archives&amp;rows=20&amp;theme=dark" title="Archives programs: After the MLIS"/,
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 2 })).toHaveCount(20)
  for (const wrong of [
    'https://example.com/programs',
    '/about',
    '/programs?topic=nonsense',
    '/programs?foo=1',
    '/programs/a/b',
    '\0',
    '//[',
  ]) {
    await page.goto(`${baseURL}/embed?${new URLSearchParams({ of: wrong })}`)
    await expect(page.getByText('There is nothing to frame at that address')).toBeVisible()
  }
  await page.getByLabel('Address of a program').fill('/programs?foo=1')
  await page.getByRole('button', { name: 'Make the markup' }).click()
  await expect(page.getByText('“1” in foo: there is no such parameter.')).toBeVisible()
  await page.getByLabel('Address of a program').fill(`${new URL(baseURL ?? '').host}/topics/archives`)
  await page.getByRole('button', { name: 'Make the markup' }).click()
  await expect(page.getByLabel('The markup to paste')).toHaveValue(/\/embed\/programs\?topic=archives"/)
  await context.close()
})

test('a program that is called otherwise now is framed by its old address, and its CTDL is found by it', async ({
  request,
}) => {
  test.setTimeout(180_000)
  const site = await openSite(
    await ownDatabase(`
      INSERT INTO institution (slug, name, country) VALUES ('ecole', 'École', 'CA');
      INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
        SELECT id, 'archives', 'Archives', 'graduate_certificate', 'active', 'Archives.' FROM institution;
      INSERT INTO old_address (path, program_id) SELECT '/programs/ecole/old', id FROM program`),
  )
  try {
    const moved = async (path: string) => {
      const answer = await request.get(`${site.address}${path}`, { maxRedirects: 0 })
      return [answer.status(), answer.headers().location]
    }
    expect(await moved('/embed/ecole/old')).toEqual([308, '/embed/ecole/archives'])
    expect(await moved('/programs/ecole/old/ctdl')).toEqual([308, '/programs/ecole/archives/ctdl'])
  } finally {
    await site.close()
  }
})
