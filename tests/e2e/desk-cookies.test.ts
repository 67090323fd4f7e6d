import { type APIResponse, expect, type Page, test } from 'playwright/test'
import { ownDatabase } from '../support/own-database.ts'
import { personWithPassword, signInWith } from '../support/person.ts'
import { openSite } from '../support/site.ts'

const byForm = /<form[^>]*>[\s\S]*?<\/form>/

test('cookies are HttpOnly, SameSite, for /admin alone, and Secure where the site is https', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const database = await ownDatabase('')
  const person = await personWithPassword(database)
  const secure = await openSite(database, { SITE_URL: 'https://certificates.example.org', SECOND_FACTOR: 'optional' })
  // A browser would not keep a Secure cookie of an http address: the form is sent as it stands.
  const form = byForm.exec(await (await request.get(`${secure.address}/admin/sign-in`)).text())?.[0] ?? ''
  const answer = await request.post(`${secure.address}/admin/sign-in`, {
    multipart: { ...hiddenFields(form), email: person.email, password: person.password },
    headers: { Origin: 'https://certificates.example.org' },
    maxRedirects: 0,
  })
  const cookies = setCookies(answer)
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
    '__Secure-desk.session_token',
    '__Secure-desk.known_device',
  ])
  for (const cookie of cookies)
    expect(cookie).toMatch(/(?=.*; Secure)(?=.*; HttpOnly)(?=.*; SameSite=lax)(?=.*; Path=\/admin)/i)
  await secure.close()

  const plain = await openSite(database)
  const page: Page = await (await browser.newContext({ baseURL: plain.address })).newPage()
  await page.goto('/admin/sign-in')
  await signInWith(page, person)
  await expect(page.getByRole('heading', { name: 'Work to do' })).toBeVisible({ timeout: 20_000 })
  const first = await session(page)
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/admin', secure: false })
  await page.goto('/admin/sign-in')
  await signInWith(page, person)
  await expect(page.getByRole('heading', { name: 'Work to do' })).toBeVisible({ timeout: 20_000 })
  expect((await session(page))?.value).not.toBe(first?.value)
  const stale = await request.get(`${plain.address}/admin`, {
    headers: { Cookie: `${first?.name}=${first?.value}` },
    maxRedirects: 0,
  })
  expect(stale.status()).toBe(307)
  await page.getByRole('button', { name: 'Sign out' }).click()
  expect(await session(page)).toBeUndefined()
  await page.goBack()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await plain.close()
})

test('where the second step is required, nothing but the account opens without it', async ({ browser }) => {
  test.setTimeout(180_000)
  const database = await ownDatabase('')
  const person = await personWithPassword(database, 'owner')
  const site = await openSite(database, { SECOND_FACTOR: 'required' })
  const page = await (await browser.newContext({ baseURL: site.address })).newPage()
  await page.goto('/admin/sign-in')
  await signInWith(page, person)
  await expect(page).toHaveURL(/\/admin\/account\/second-factor$/, { timeout: 20_000 })
  await expect(page.getByText('It is required here')).toBeVisible()
  await page.goto('/admin/people')
  await expect(page).toHaveURL(/\/admin\/account\/second-factor$/)
  await page.goto('/admin/account')
  await expect(page.getByRole('heading', { name: 'Your account', exact: true })).toBeVisible()
  await site.close()
})

async function session(page: Page) {
  const cookies = await page.context().cookies(`${page.url()}`)
  return cookies.find(({ name }) => name === 'desk.session_token')
}

function setCookies(answer: APIResponse): string[] {
  return answer
    .headersArray()
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .map(({ value }) => value)
}

function hiddenFields(form: string): Record<string, string> {
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  const value = (input: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1]?.replaceAll('&quot;', '"') ?? ''
  return Object.fromEntries(inputs.map((input) => [value(input, 'name'), value(input, 'value')]))
}
