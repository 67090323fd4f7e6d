import { expect, test } from 'playwright/test'
import { signInAs } from '../support/desk.ts'
import { deskPages, isWayIn, textOf } from '../support/desk-doors.ts'

const pages = deskPages.filter(({ path }) => path.endsWith('page.tsx'))
const byCookie = ({ name, value }: { name: string; value: string }) => ({ Cookie: `${name}=${value}` })

for (const { path, address } of deskPages) {
  test(`${address} sends strangers to sign-in unless it is the way in, and is neither kept nor indexed`, async ({
    request,
  }) => {
    for (const url of [address, `${address}?_rsc=1`, `${address}/`]) {
      const answer = await request.get(url, { maxRedirects: 0 })
      const isOpen = isWayIn(path)
      if (isOpen && !url.endsWith('/')) expect(answer.status()).toBe(200)
      if (!isOpen) expect([307, 308], url).toContain(answer.status())
      if (answer.status() === 307) expect(answer.headers().location).toMatch(/\/admin\/sign-in(\?next=|$)/)
      if (answer.status() === 308) continue
      expect(answer.headers()).toMatchObject({
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex, nofollow',
      })
    }
  })
}

test('a stranger who asks for React’s payload, or sends something, gets nothing either', async ({ request }) => {
  for (const { path, address } of deskPages.filter(({ path }) => !isWayIn(path))) {
    const payload = await request.get(address, { maxRedirects: 0, headers: { RSC: '1', 'Next-Router-Prefetch': '1' } })
    expect(payload.status(), address).toBe(307)
    const sent = await request.post(address, { maxRedirects: 0, form: { do: 'remove', id: '1' } })
    expect([303, 401, 405], `${path} ${sent.status()}`).toContain(sent.status())
  }
})

test('a form that is cut off, or was never one, is refused with a sentence', async ({ request }) => {
  const whole = '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b.example\r\n--x--\r\n'
  for (const data of ['broken', '', whole.slice(0, -20)]) {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const answer = await request.post('/admin/sign-in', { data, headers })
    expect([data, answer.status()]).toEqual([data, 400])
    expect(await answer.text()).toContain('<h1>The form did not arrive whole</h1>')
  }
})

test('an editor gets a complete page that says no, at every address for owners', async ({ request }) => {
  const { cookie } = await signInAs('editor')
  for (const { path, address } of pages.filter(({ path }) => textOf(path).includes('requireOwner()'))) {
    for (const method of ['GET', 'POST']) {
      const answer = await request.fetch(address, { method, headers: byCookie(cookie) })
      expect(answer.status(), path).toBe(403)
      expect(await answer.text()).toContain('<h1>This is for owners alone</h1>')
      expect(answer.headers()['cache-control']).toContain('no-store')
    }
  }
})

test('every page runs only scripts that carry the nonce of its own answer', async ({ request }) => {
  const { cookie } = await signInAs('owner')
  const nonces = new Set<string>()
  for (const { address } of pages) {
    const answer = await request.get(address, { headers: byCookie(cookie) })
    const policy = answer.headers()['content-security-policy'] ?? ''
    const [, nonce = ''] = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy) ?? []
    expect(nonce, address).not.toBe('')
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/)
    nonces.add(nonce)
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
    for (const script of scripts) expect(script, address).toContain(`nonce="${nonce}"`)
    expect(await answer.text()).not.toMatch(/<[^>]+\son[a-z]+=/)
  }
  expect(nonces.size).toBe(pages.length)
})

test('another site cannot have a form of ours sent', async ({ request }) => {
  const { cookie } = await signInAs('editor')
  const foreign = { ...byCookie(cookie), Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
  expect((await request.post('/admin/sign-out', { headers: foreign })).status()).toBe(403)
  expect((await request.get('/admin', { headers: byCookie(cookie), maxRedirects: 0 })).status()).toBe(200)
})
