import { type APIRequestContext, expect, test } from 'playwright/test'

type Visited = { status: number; title: string; description: string; canonical: string; bytes: number }

let site: Map<string, Visited>

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  site = await crawl(request)
  await request.dispose()
})

test('every program is reached by links alone from the home page', () => {
  const programs = [...site].filter(([path]) => /^\/programs\/[^/?]+\/[^/?]+$/.test(path))
  expect(programs).toHaveLength(191)
  expect(programs.filter(([, { status }]) => status !== 200)).toEqual([])
})

test('every institution with a program has a page, and one without has none', async ({ request }) => {
  const institutions = [...site.keys()].filter((path) => /^\/institutions\/[^/?]+$/.test(path))
  expect(institutions).toHaveLength(70)
  expect((await request.get('/institutions/university-of-denver')).status()).toBe(404)
})

test('no link of the site leads nowhere', () => {
  expect([...site].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([])
})

test('every page has a title and a description of its own', () => {
  const pages = [...site].filter(([path]) => !path.includes('?'))
  for (const part of ['title', 'description'] as const) {
    const texts = pages.map(([, page]) => page[part])
    expect(texts.filter((text) => text.length < 10)).toEqual([])
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  }
})

test('every page names its canonical address, which is its own', () => {
  const wrong = [...site].filter(([path, { canonical }]) => !canonical.endsWith(path === '/' ? '' : path))
  expect(wrong.map(([path, { canonical }]) => `${path} says ${canonical}`)).toEqual([])
})

test('a page of results weighs less than 100 kB before compression', () => {
  const heavy = [...site].filter(([path, { bytes }]) => path.startsWith('/programs') && bytes >= 100_000)
  expect(heavy.map(([path, { bytes }]) => `${path}: ${bytes}`)).toEqual([])
})

/** Follows the links of the site, as a reader without scripts would. Of addresses with a query, only pages of the full list. */
async function crawl(request: APIRequestContext): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>()
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (visited.has(path)) continue
    const response = await request.get(path)
    const text = await response.text()
    visited.set(path, {
      status: response.status(),
      title: found(text, /<title>(.*?)<\/title>/),
      description: found(text, /<meta name="description" content="(.*?)"/),
      canonical: found(text, /<link rel="canonical" href="(.*?)"/),
      bytes: Buffer.byteLength(text),
    })
    const links = [...text.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    waiting.push(...links.filter((href) => !href.includes('?') || /^\/programs\?page=\d+$/.test(href)))
  }
  return visited
}

function found(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? ''
}
