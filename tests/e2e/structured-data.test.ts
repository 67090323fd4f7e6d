import { expect, test } from 'playwright/test'
import { paths } from '../support/paths.ts'
import { expanded, graphOf, nodeOf } from '../support/schema-org.ts'
import { visibleText } from '../support/visible.ts'

let all: Awaited<ReturnType<typeof paths>>

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  all = await paths(request)
  await request.dispose()
})

test('a JSON-LD processor expands every graph without loss, into terms that schema.org has', async ({ request }) => {
  test.setTimeout(300_000)
  const lists = ['/', '/data', '/programs', '/programs?page=2', '/programs?topic=archives&online=1']
  const bad: string[] = []
  for (const path of [...all.programs, ...all.institutions, ...all.topics, ...lists]) {
    const { unknown, lost } = await expanded(graphOf(await (await request.get(path)).text()))
    if (unknown.length > 0 || lost !== 0) bad.push(`${path}: lost ${lost}, unknown ${unknown.join(', ')}`)
  }
  expect([all.programs.length, all.institutions.length]).toEqual([191, 70])
  expect(bad).toEqual([])
})

test('what a graph refers to is in it, or is a thing of another page of ours', async ({ request, baseURL }) => {
  for (const path of [...all.programs.slice(0, 30), ...all.institutions.slice(0, 10), ...all.topics.slice(0, 10)]) {
    const graph = graphOf(await (await request.get(path)).text())
    const text = JSON.stringify(graph)
    const references = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id)
    const named = new Set(
      [...text.matchAll(/"@id":"([^"]+)",|"@type":[^{}]*?"@id":"([^"]+)"/g)].map((each) => each[1] ?? each[2]),
    )
    expect(references.filter((id) => !named.has(id))).toEqual([])
    expect(references.every((id) => id?.startsWith(`${new URL(baseURL ?? '').origin}/`))).toBe(true)
  }
})

for (const path of ['/topics/archives', '/programs', '/programs?page=3', '/programs?q=archives&sort=name']) {
  test(`the list of ${path} is that of the page, in its order`, async ({ page, request }) => {
    await page.goto(path)
    const shown = await page.locator('.card h2 a').allTextContents()
    const list = nodeOf(graphOf(await (await request.get(path)).text()), 'ItemList')
    const items = list.itemListElement as { position: number; item: { name: string; description: string } }[]
    expect(items.map(({ item }) => item.name)).toEqual(shown)
    expect(items.map(({ position }) => position)).toEqual(shown.map((_, index) => index + 1))
    const cards = await page.locator('.card').allInnerTexts()
    for (const [index, { item }] of items.entries()) {
      const facts = item.description.replace(/\.$/, '').split(' · ')
      const card = (cards[index] ?? '').replace(/\s+/g, ' ')
      // A price is told with its name, and its reserves in brackets, which the card puts beside it; a range by its least.
      const words = facts.map((fact) =>
        fact.replace(/^(?:Whole tuition|Tuition and some fees) /, '').replace(PRICE, ''),
      )
      expect(words.filter((word) => !card.includes(word))).toEqual([])
    }
  })
}

/** What stands behind the least of a price: its most, and in brackets its year and reserves. */
const PRICE = /(?:–\S+)?(?: in all)? \(.*\)$/

test('the home page names the search, at an address that searches', async ({ request }) => {
  const site = nodeOf(graphOf(await (await request.get('/')).text()), 'WebSite')
  const { target } = site.potentialAction as { target: { urlTemplate: string } }
  const answer = await request.get(target.urlTemplate.replace('{search_term_string}', 'digital%20archives'))
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain('value="digital archives"')
})

test('the dataset is described in the words of its page, dated by its newest change, and to be had where it says', async ({
  request,
}) => {
  const page = await (await request.get('/data')).text()
  const dataset = nodeOf(graphOf(page), 'Dataset')
  const description = String(dataset.description)
  expect(description.length).toBeGreaterThan(300)
  expect(description.length).toBeLessThan(5_000)
  expect(description).toContain('191 programs of 70 institutions')
  expect(visibleText(page)).toContain(description)
  const records = (await (await request.get('/programs.jsonl')).text()).trimEnd().split('\n')
  const changes = records.map((line): string => JSON.parse(line).changed_at).sort()
  expect(dataset.dateModified).toBe(changes.at(-1))
  expect(dataset.creator).toMatchObject({ '@type': 'Organization', name: 'After the MLIS' })
  expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/')
  const files = dataset.distribution as { contentUrl: string; encodingFormat: string }[]
  for (const { contentUrl, encodingFormat } of files) {
    const answer = await request.get(contentUrl)
    expect([contentUrl, answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([
      contentUrl,
      200,
      encodingFormat,
    ])
  }
  expect(files).toHaveLength(4)
})

test('no page has a policy broken by its data', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  for (const path of ['/', '/data', '/programs', '/topics/archives', all.programs[0], all.institutions[0]]) {
    await page.goto(path ?? '/')
  }
  expect(said).toEqual([])
})
