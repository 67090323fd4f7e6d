import pg from 'pg'
import { type BrowserContext, expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe'
import { signInAs } from '../support/desk'
import { ownDatabase } from '../support/own-database'
import { openSite } from '../support/site'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const PROGRAMS = 3_000
const records = `
  INSERT INTO institution (slug, name, country) VALUES ('north', 'North College', 'US');
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
  SELECT (SELECT id FROM institution), 'p-' || n, 'Program ' || n, 'graduate_certificate', 'active', 'A certificate.'
  FROM generate_series(1, ${PROGRAMS}) n;`

let url: string
let site: Awaited<ReturnType<typeof openSite>>

test.beforeAll(async () => {
  url = await ownDatabase(records)
  site = await openSite(url)
})
test.afterAll(() => site.close())

const csv = (name: string, count: number) =>
  ['institution;program;name', ...Array.from({ length: count }, (_, n) => `north;p-${n + 1};${name} ${n + 1}`)].join(
    '\r\n',
  )

async function signIn(context: BrowserContext, role: 'owner' | 'editor') {
  const { cookie } = await signInAs(role, url)
  const { hostname } = new URL(site.address)
  await context.addCookies([{ ...cookie, domain: hostname, path: '/admin' }])
}

const file = (text: string | Buffer, name = 'programs.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

for (const javaScriptEnabled of [true, false]) {
  test(`a file is sent, checked, shown and imported, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: site.address })
    await signIn(context, 'editor')
    const page = await context.newPage()
    const name = javaScriptEnabled ? 'Maps' : 'Prints'
    await page.goto('/admin/import')
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await page.getByLabel(/A CSV/).setInputFiles(file(csv(name, 40).replace('Maps 1\r', 'Université 1\r')))
    await page.getByRole('button', { name: 'Send and check' }).click()
    await expect(page.getByRole('heading', { name: 'In all' })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('40 changed')).toBeVisible()
    await expect(page.getByLabel('What parts the cells')).toHaveValue(';')
    await expect(page.getByRole('cell', { name: `${name} 2`, exact: true })).toBeVisible()
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await expect(page.getByRole('link', { name: /archive/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Import: make this public' }).click()
    await expect(page.getByRole('heading', { name: 'What the file did' })).toBeVisible({ timeout: 60_000 })
    const shown = await fetch(`${site.address}/programs/north/p-2`)
    expect(await shown.text()).toContain(`${name} 2`)
    await context.close()
  })
}

test('a file with faults names each of them, also as a table, and offers no import', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: { width: 320, height: 800 } })
  await signIn(context, 'editor')
  const page = await context.newPage()
  await page.goto('/admin/import')
  await page.getByLabel(/A CSV/).setInputFiles(file('institution,program,minimum_gpa\nnorth,p-1,high\nsouth,p-2,3\n'))
  await page.getByRole('button', { name: 'Send and check' }).click()
  await expect(page.getByRole('heading', { name: '2 faults' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: /Import/ })).toHaveCount(0)
  expect(await axeViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /All of them/ }).click()
  expect((await download).suggestedFilename()).toBe('faults.csv')
  await page.getByLabel(/A CSV/).count()
  await page.goto('/admin/import')
  await page.getByLabel(/A CSV/).setInputFiles(file('PK\u0003\u0004 rest', 'programs.xlsx'))
  await page.getByRole('button', { name: 'Send and check' }).click()
  await expect(page.getByRole('alert', { name: 'This file was not taken' })).toContainText('Save it as CSV')
  for (const path of ['/admin/import/columns', '/admin/export']) {
    await page.goto(path)
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await context.close()
})

test('nobody sends, reads or exports anything, and an editor archives nothing', async () => {
  const body = new FormData()
  body.append('file', new Blob([csv('X', 1)]), 'x.csv')
  expect((await fetch(`${site.address}/admin/import/upload`, { method: 'POST', body })).status).toBe(401)
  for (const path of [
    '/admin/import',
    '/admin/import/1/progress',
    '/admin/import/1/faults.csv',
    '/admin/export/file',
  ]) {
    expect((await fetch(site.address + path, { redirect: 'manual' })).status).toBe(307)
  }
  const { cookie } = await signInAs('editor', url)
  const headers = { Cookie: `${cookie.name}=${cookie.value}` }
  expect((await fetch(`${site.address}/admin/import/1/replace`, { headers })).status).toBe(403)
  const foreign = { ...headers, Origin: 'https://elsewhere.example' }
  const sent = await fetch(`${site.address}/admin/import/upload`, { method: 'POST', body, headers: foreign })
  expect(sent.status).toBe(403)
})

test('what an editor exports comes in again without a change', async () => {
  const { cookie } = await signInAs('editor', url)
  const headers = { Cookie: `${cookie.name}=${cookie.value}` }
  for (const format of ['csv', 'json']) {
    const exported = await fetch(`${site.address}/admin/export/file?format=${format}`, { headers })
    expect(exported.headers.get('content-disposition')).toContain(`programs.${format}`)
    const body = new FormData()
    body.append('file', new Blob([await exported.arrayBuffer()]), `programs.${format}`)
    const sent = await fetch(`${site.address}/admin/import/upload`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    })
    const plan = sent.headers.get('location') ?? ''
    await expect
      .poll(async () => (await (await fetch(`${site.address}${plan}/progress`, { headers })).json()).state, {
        timeout: 120_000,
      })
      .toBe('ready')
    const page = await (await fetch(site.address + plan, { headers })).text()
    expect(page).toContain('There is nothing to import')
  }
  const none = await fetch(`${site.address}/admin/export/file?search=nonsense`, { headers, redirect: 'manual' })
  expect(none.headers.get('location')).toContain('refused=search')
})

test('a server that is killed in the middle of an import leaves nothing of it, and the next one can do it', async () => {
  const { cookie } = await signInAs('editor', url)
  const headers = { Cookie: `${cookie.name}=${cookie.value}` }
  const doomed = await openSite(url)
  const body = new FormData()
  body.append('file', new Blob([csv('Killed', PROGRAMS)]), 'killed.csv')
  const sent = await fetch(`${doomed.address}/admin/import/upload`, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  })
  const path = sent.headers.get('location') ?? ''
  const progress = async (address: string) => (await fetch(`${address}${path}/progress`, { headers })).json()
  const state = async () => (await progress(doomed.address)).state
  await expect.poll(state, { timeout: 120_000 }).toBe('ready')

  const database = new pg.Client({ connectionString: url })
  await database.connect()
  const count = async (sql: string) => Number((await database.query(sql)).rows[0].count)
  const killed = "SELECT count(*) FROM program WHERE name LIKE 'Killed %'"
  const context = {
    method: 'POST',
    headers,
    body: await importForm(doomed.address + path, headers),
    redirect: 'manual',
  } as const
  await fetch(doomed.address + path, context)
  await expect
    .poll(async () => (await progress(doomed.address)).percent, { intervals: [50], timeout: 60_000 })
    .toBeGreaterThan(5)
  process.kill(doomed.processId, 'SIGKILL')
  await doomed.ended
  // The database notices when it has done what it was about.
  const busy = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 20261123"
  await expect.poll(() => count(busy), { timeout: 60_000 }).toBe(0)
  expect(await count(killed)).toBe(0)
  expect(await count("SELECT count(*) FROM revision WHERE note = 'Import of killed.csv'")).toBe(0)

  await expect.poll(async () => (await progress(site.address)).state, { timeout: 30_000 }).toBe('ready')
  const again = { ...context, body: await importForm(site.address + path, headers) }
  await fetch(site.address + path, again)
  await expect.poll(async () => (await progress(site.address)).state, { timeout: 180_000 }).toBe('applied')
  expect(await count(killed)).toBe(PROGRAMS)
  await database.end()
})

/** The hidden fields of the page's form for the import, as a browser without scripts sends them. */
async function importForm(address: string, headers: Record<string, string>): Promise<FormData> {
  const html = await (await fetch(address, { headers })).text()
  const form = html.split('<form').find((each) => each.includes('make this public')) ?? ''
  const fields = new FormData()
  for (const [input] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
    fields.append(/name="([^"]*)"/.exec(input)?.[1] ?? '', /value="([^"]*)"/.exec(input)?.[1] ?? '')
  }
  return fields
}
