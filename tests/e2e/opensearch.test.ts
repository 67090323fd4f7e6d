import { expect, test } from 'playwright/test'

test('every page names the search that a browser can add', async ({ request }) => {
  for (const path of ['/', '/programs', '/about', '/no-such-page-at-all']) {
    const text = await (await request.get(path)).text()
    expect(text).toMatch(
      /<head>.*<link rel="search" type="application\/opensearchdescription\+xml"[^>]*href="\/opensearch\.xml".*<\/head>/s,
    )
  }
})

test('each address of the description answers in the type that it is said to have', async ({ request, baseURL }) => {
  const description = await request.get('/opensearch.xml')
  expect(description.headers()['content-type']).toContain('application/opensearchdescription+xml')
  const urls = [...(await description.text()).matchAll(/<Url type="([^"]+)" rel="[^"]+" template="([^"]+)"/g)]
  expect(urls).toHaveLength(4)
  for (const [, type = '', template = ''] of urls) {
    const address = template.replaceAll('&amp;', '&').replace('{searchTerms}', 'digital%20archives')
    expect(address.startsWith(new URL('/', baseURL).href)).toBe(true)
    const answer = await request.get(address)
    expect([answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([200, type])
  }
  const images = [...(await description.text()).matchAll(/<Image[^>]* type="([^"]+)">([^<]+)</g)]
  expect(images).toHaveLength(2)
  for (const [, type = '', address = ''] of images)
    expect((await request.get(address)).headers()['content-type']).toBe(type)
})

test('who looks for an icon where icons are looked for without being told finds it', async ({ request }) => {
  expect((await request.get('/favicon.ico')).headers()['content-type']).toBe('image/x-icon')
  const [, icon = ''] = /<link rel="apple-touch-icon" href="([^"]+)"/.exec(await (await request.get('/')).text()) ?? []
  expect((await request.get(icon)).headers()['content-type']).toBe('image/png')
})

test('suggestions are four lists as browsers read them: what was typed, words, more about them, addresses', async ({
  request,
}) => {
  const [typed, words, more, addresses] = await (await request.get('/opensearch/suggestions?q=archiv')).json()
  expect(typed).toBe('archiv')
  expect(words[0]).toBe('Archives')
  expect([more.length, addresses.length]).toEqual([words.length, words.length])
  for (const address of addresses) expect((await request.get(address)).status()).toBe(200)
})

for (const typed of [
  '',
  ' ',
  '\u0000',
  '\ud800',
  `'); DROP TABLE program;--`,
  '<script>',
  '%',
  '\\',
  '"',
  'a'.repeat(5_000),
  '😀',
  '& | ! :*',
]) {
  test(`suggestions for ${JSON.stringify(typed.slice(0, 30))} are four lists too`, async ({ request }) => {
    const address = `/opensearch/suggestions?q=${encodeURIComponent(typed.toWellFormed())}`
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    const said = await answer.json()
    expect(said.slice(1).every((list: unknown) => Array.isArray(list))).toBe(true)
    expect(said).toHaveLength(4)
  })
}

test('suggestions without a question, or with a broken one, are none', async ({ request }) => {
  for (const query of ['', '?q', '?q=%', '?q=%E0%A4%A', '?other=1', '?q=a&q=b']) {
    const answer = await request.get(`/opensearch/suggestions${query}`)
    expect([answer.status(), (await answer.json())[1]]).toEqual([200, []])
  }
})
