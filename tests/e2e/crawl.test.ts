import { type APIRequestContext, expect, test } from 'playwright/test'

type Visited = { status: number; title: string; description: string; canonical: string; bytes: number }

let site: Map<string, Visited>

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(600_000)
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
  const pages = [...site].filter(([path]) => !path.includes('?') && !isFile(path))
  for (const part of ['title', 'description'] as const) {
    const texts = pages.map(([, page]) => page[part])
    expect(texts.filter((text) => text.length < 10)).toEqual([])
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  }
})

test('every page names its canonical address, which is its own', ({ baseURL }) => {
  // As addresses: the home page is the same with its slash and without.
  const wrong = [...site].filter(
    ([path, { canonical }]) =>
      !isFile(path) && (!URL.canParse(canonical) || new URL(canonical).href !== new URL(path, baseURL).href),
  )
  expect(wrong.map(([path, { canonical }]) => `${path} says ${canonical}`)).toEqual([])
})

test('a page of results weighs less than 100 kB before compression', () => {
  const heavy = [...site].filter(
    ([path, { bytes }]) => path.startsWith('/programs') && !isFile(path) && bytes >= 100_000,
  )
  expect(heavy.map(([path, { bytes }]) => `${path}: ${bytes}`)).toEqual([])
})

const AT_ONCE = 8

/** Follows the links of the site, as a reader without scripts would. Of addresses with a query, only pages of the full list. */
async function crawl(request: APIRequestContext): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>()
  let found = ['/']
  while (found.length > 0) {
    const batch = [...new Set(found)].filter((path) => !visited.has(path))
    found = []
    for (let start = 0; start < batch.length; start += AT_ONCE) {
      const paths = batch.slice(start, start + AT_ONCE)
      found.push(...(await Promise.all(paths.map((path) => visit(path, request, visited)))).flat())
    }
  }
  return visited
}

/** Notes what a page says of itself, and returns where it leads. */
async function visit(path: string, request: APIRequestContext, visited: Map<string, Visited>): Promise<string[]> {
  const response = await request.get(path)
  const text = await response.text()
  visited.set(path, {
    status: response.status(),
    title: capture(text, /<title>(.*?)<\/title>/),
    description: capture(text, /<meta name="description" content="(.*?)"/),
    canonical: capture(text, /<link rel="canonical" href="(.*?)"/),
    bytes: Buffer.byteLength(text),
  })
  const links = [...text.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return links.filter((href) => !href.includes('?') || /^\/programs\?page=\d+$/.test(href))
}

/** A feed names itself in its own way, a framed page names the one that it stands for, and other files none at all. */
function isFile(path: string): boolean {
  return /\.(xml|ics|csv|jsonl?|png)$|\/ctdl$|^\/(api|oai|embed)\//.test(path)
}

function capture(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? ''
}
