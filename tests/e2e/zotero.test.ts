import { expect, test } from 'playwright/test'
import { paths } from '../support/paths.ts'
import { graphOf, nodeOf } from '../support/schema-org.ts'
import { zoteroItem } from '../support/zotero.ts'

const RBS = '/programs/rare-book-school/certificate-of-proficiency'

test('Zotero saves a program as a web page of its institution', async ({ request, baseURL }) => {
  const html = await (await request.get(RBS)).text()
  expect(zoteroItem(html, `${baseURL}${RBS}`)).toEqual({
    itemType: 'webpage',
    title: 'Rare Book School Certificate of Proficiency',
    publisher: 'Rare Book School at the University of Virginia',
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    rights: 'CC BY 4.0: name After the MLIS, link to the page, and say what you changed.',
    url: new URL(RBS, baseURL).href,
    abstractNote: expect.stringMatching(/^Awarded to people who complete five Rare Book School courses.*\.$/),
    websiteTitle: 'After the MLIS',
    websiteType: 'Certificate of completion',
    language: 'en',
    creators: [],
  })
})

test('so it does with every program, each under its own title, address, institution and date of last change', async ({
  request,
  baseURL,
}) => {
  const { programs } = await paths(request)
  expect(programs).toHaveLength(191)
  for (const path of programs) {
    const html = await (await request.get(path)).text()
    const item = zoteroItem(html, `${baseURL}${path}`)
    const graph = graphOf(html)
    const [program, page] = [nodeOf(graph, 'Course'), nodeOf(graph, 'WebPage')]
    const provider = graph.find((each) => each['@id'] === (program.provider as { '@id': string })['@id'])
    expect(item).toMatchObject({
      itemType: 'webpage',
      title: program.name,
      publisher: provider?.name,
      date: String(page.dateModified).slice(0, 10),
      url: new URL(path, baseURL).href,
      websiteTitle: 'After the MLIS',
      creators: [],
    })
    expect(item.abstractNote).toContain(program.description)
    expect(html).not.toContain('citation_')
  }
})

test('a page with answers in its address gives the same item', async ({ request, baseURL }) => {
  const [everybody, reader] = [
    await (await request.get(RBS)).text(),
    await (await request.get(`${RBS}?terms=4`)).text(),
  ].map((html) => zoteroItem(html, `${baseURL}${RBS}`))
  expect(reader).toEqual(everybody)
})
