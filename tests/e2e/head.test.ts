import { type APIRequestContext, expect, test } from 'playwright/test'
import { html } from '../support/html.ts'
import { paths } from '../support/paths.ts'
import { metas } from '../support/visible.ts'

const RBS = '/programs/rare-book-school/certificate-of-proficiency'

/** Addresses, what each names as its own, and whether a search engine is to keep it. */
const ADDRESSES: [path: string, canonical: string, isIndexed: boolean][] = [
  ['/', '/', true],
  ['/programs', '/programs', true],
  ['/programs?page=2', '/programs?page=2', true],
  ['/programs?topic=archives', '/topics/archives', true],
  ['/programs?topic=archives&page=2', '/programs?topic=archives&page=2', true],
  ['/programs?institution=rare-book-school', '/institutions/rare-book-school', true],
  ['/programs?topic=archives&online=1', '/programs?topic=archives&online=1', false],
  ['/programs?sort=cost', '/programs?sort=cost', false],
  ['/programs?q=archives', '/programs?q=archives', false],
  ['/programs?plot=1', '/programs', true],
  ['/programs?topic=nonsense', '/programs', true],
  [RBS, RBS, true],
  [`${RBS}?terms=4`, RBS, true],
  [`${RBS}/case`, `${RBS}/case`, false],
  [`${RBS}/suggest`, `${RBS}/suggest`, false],
  ['/institutions', '/institutions', true],
  ['/institutions/rare-book-school', '/institutions/rare-book-school', true],
  ['/topics/archives', '/topics/archives', true],
  ['/funding', '/funding', true],
  ['/compare', '/compare', false],
  [
    '/compare?p=rare-book-school/certificate-of-proficiency',
    '/compare?p=rare-book-school/certificate-of-proficiency',
    false,
  ],
  ['/shortlist', '/shortlist', false],
  ['/fit', '/fit', false],
  ['/about', '/about', true],
  ['/data', '/data', true],
  ['/worth-it', '/worth-it', true],
  ['/privacy', '/privacy', true],
]

for (const [path, canonical, isIndexed] of ADDRESSES) {
  test(`${path} is known as ${canonical}, and is ${isIndexed ? '' : 'not '}to be kept`, async ({
    request,
    baseURL,
  }) => {
    const text = await (await request.get(path)).text()
    const [, named = ''] = /<link rel="canonical" href="([^"]*)"/.exec(text) ?? []
    expect(new URL(named.replaceAll('&amp;', '&')).href).toBe(new URL(canonical, baseURL).href)
    expect(metas(text, 'robots').some((content) => content.includes('noindex'))).toBe(!isIndexed)
  })
}

test('every program, institution, topic and page of the list has a title and a description of its own', async ({
  request,
}) => {
  test.setTimeout(300_000)
  const { programs, institutions, topics } = await paths(request)
  const states = [
    '/',
    '/programs',
    '/programs?page=2',
    '/programs?topic=archives&page=2',
    '/programs?online=1',
    '/programs?sort=cost',
  ]
  const heads = await headsOf([...programs, ...institutions, ...topics, ...states], request)
  for (const part of ['title', 'description'] as const) {
    const texts = heads.map((head) => head[part])
    expect(texts.filter((text) => text.length < 20)).toEqual([])
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  }
  const cut = heads.filter(({ description }) => !/[.?!)”"]$/.test(description))
  expect(cut).toEqual([])
  expect(heads.filter(({ description, title }) => description.length > Math.max(160, title.length + 1))).toEqual([])
})

test('the name of the site stands behind a title as long as search engines show both', async ({ request }) => {
  const titles = await Promise.all(
    [RBS, ...(await paths(request)).programs.slice(0, 40)].map(async (path) => {
      const text = await (await request.get(path)).text()
      return /<title>(.*?)<\/title>/.exec(text)?.[1]?.replaceAll(/&\S+?;/g, '’') ?? ''
    }),
  )
  const [named, bare] = [true, false].map((has) =>
    titles.filter((title) => title.endsWith(' · After the MLIS') === has),
  )
  expect(named?.length).toBeGreaterThan(3)
  expect(named?.filter((title) => title.length > 70)).toEqual([])
  expect(bare?.filter((title) => `${title} · After the MLIS`.length <= 70)).toEqual([])
})

test('each of them has a share image of its own, in a large card, at an address that is there', async ({
  request,
  baseURL,
}) => {
  for (const path of [RBS, '/institutions/rare-book-school', '/topics/archives']) {
    const text = await (await request.get(path)).text()
    expect(metas(text, 'og:image')).toEqual([new URL(`${path}/share.png`, baseURL).href])
    expect([metas(text, 'og:image:width'), metas(text, 'og:image:height')]).toEqual([['1200'], ['630']])
    expect(metas(text, 'og:image:alt')[0]).toMatch(/\w/)
    expect(metas(text, 'twitter:card')).toEqual(['summary_large_image'])
  }
  expect(metas(await (await request.get('/about')).text(), 'og:image')).toEqual([new URL('/share.png', baseURL).href])
})

test('html-validate finds nothing to mend in pages with data in them', async ({ request }) => {
  for (const path of ['/', '/data', '/programs', RBS, '/institutions/rare-book-school', '/topics/archives']) {
    const report = await html.validateString(await (await request.get(path)).text())
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
  }
})

async function headsOf(all: string[], request: APIRequestContext) {
  const heads: { path: string; title: string; description: string }[] = []
  for (const path of all) {
    const text = await (await request.get(path)).text()
    const [, title = ''] = /<title>(.*?) · After the MLIS<\/title>|<title>(.*?)<\/title>/.exec(text) ?? []
    heads.push({
      path,
      title: title || (metas(text, 'og:title')[0] ?? ''),
      description: metas(text, 'description')[0] ?? '',
    })
  }
  return heads
}
