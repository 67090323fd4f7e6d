import { parse } from 'csv-parse/sync'
import { type APIRequestContext, expect, test } from 'playwright/test'
import type { OpenProgram } from '../../lib/open-data/record-schema.ts'
import { type Claims, pageClaims, recordClaims, rowClaims, textClaims } from '../support/claims.ts'
import { ctdlClaims, rdfClaims, schemaOrgClaims } from '../support/graph-claims.ts'
import { graphOf, nodeOf } from '../support/schema-org.ts'
import { metas, visibleText } from '../support/visible.ts'

/** What each format says of each program, by the path of its page. */
const told = new Map<string, Map<string, Claims>>()
/** The programs whose pages state a price other than a fee: schema.org offers the study alone. */
const withTuition = new Set<string>()

const EVERYTHING = 'status=active&status=unknown&status=discontinued'
/** Formats that say of all four things whatever the page says of them. */
const whole = ['API', 'JSON Lines', 'CSV']
/** … and those that name every price and the credits. */
const priced = [...whole, 'schema.org', 'CTDL', 'CTDL in OAI-PMH']

function tell(path: string, format: string, claims: Claims) {
  told.set(path, (told.get(path) ?? new Map<string, Claims>()).set(format, claims))
}

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(600_000)
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  const text = async (path: string) => (await request.get(path)).text()
  const records = (await text('/programs.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line): OpenProgram => JSON.parse(line))
  const pathOf = new Map(records.map(({ id, url }) => [id, new URL(url).pathname]))
  for (const record of records) {
    const path = pathOf.get(record.id) ?? ''
    tell(path, 'JSON Lines', recordClaims(record))
    if (record.tuition.some(({ basis }) => basis !== 'fee')) withTuition.add(path)
    await readOne(path, text)
  }
  const rows: Record<string, string>[] = parse(await text('/programs.csv'), { columns: true, bom: true })
  for (const row of rows) {
    tell(pathOf.get(Number(row.id)) ?? '', 'CSV', rowClaims(row))
  }
  await readLists(request, pathOf)
  await request.dispose()
})

async function readOne(path: string, text: (path: string) => Promise<string>) {
  const html = await text(path)
  tell(path, 'page', pageClaims(html))
  tell(path, 'schema.org', schemaOrgClaims(nodeOf(graphOf(html), 'Course')))
  tell(path, 'head', textClaims([...metas(html, 'description'), ...metas(html, 'og:description')].join('\n')))
  tell(path, 'Dublin Core', textClaims(metas(html, 'DC.description').join('\n')))
  tell(path, 'API', recordClaims(JSON.parse(await text(`/api/v1${path}`))))
  tell(path, 'CTDL', ctdlClaims(JSON.parse(await text(`${path}/ctdl`))['@graph']))
  tell(path, 'embed', textClaims(visibleText(await text(path.replace('/programs/', '/embed/')))))
}

async function readLists(request: APIRequestContext, pathOf: Map<number, string>) {
  for (let next = `/api/v1/programs?${EVERYTHING}&per_page=100`; next !== ''; ) {
    const { data, links } = await (await request.get(next)).json()
    for (const card of data) {
      const { federal_aid_eligible: _, ...record } = { ...card, federal_aid_eligible: null }
      const { aid: __, ...claims } = recordClaims(record)
      tell(pathOf.get(card.id) ?? '', 'list of the API', claims)
    }
    next = links.next === null ? '' : links.next.slice(new URL(links.next).origin.length)
  }
  const feed = await (await request.get('/feed.xml')).text()
  for (const [, id, summary = ''] of feed.matchAll(/program\/(\d+)<\/id>.*?<summary>(.*?)<\/summary>/gs)) {
    tell(pathOf.get(Number(id)) ?? '', 'Atom', textClaims(summary))
  }
  for (const [prefix, read] of [
    ['oai_dc', textClaims],
    ['ctdl', rdfClaims],
  ] as const) {
    for (let ask = `metadataPrefix=${prefix}`; ask !== ''; ) {
      const xml = await (await request.get(`/oai?verb=ListRecords&${ask}`)).text()
      for (const [, id, metadata = ''] of xml.matchAll(
        /<identifier>oai:[^<]*program\/(\d+)<\/identifier>.*?<metadata>(.*?)<\/metadata>/gs,
      )) {
        tell(
          pathOf.get(Number(id)) ?? '',
          prefix === 'ctdl' ? 'CTDL in OAI-PMH' : 'Dublin Core in OAI-PMH',
          read(metadata),
        )
      }
      const [, token = ''] = /<resumptionToken[^>]*>([^<]+)</.exec(xml) ?? []
      ask = token && `resumptionToken=${encodeURIComponent(token)}`
    }
  }
}

/** What is wrong, by program and format. */
function wrong(isRight: (claims: Claims, page: Claims, format: string) => boolean): string[] {
  return [...told].flatMap(([path, formats]) => {
    const page = formats.get('page') ?? { amounts: [] }
    return [...formats].flatMap(([format, claims]) =>
      format === 'page' || isRight(claims, page, format)
        ? []
        : [`${format} of ${path}: ${JSON.stringify(claims)}, the page: ${JSON.stringify(page)}`],
    )
  })
}

test('every format tells of each of the 191 programs', () => {
  expect(told.size).toBe(191)
  const formats = [...priced, 'head', 'Dublin Core', 'Dublin Core in OAI-PMH', 'embed', 'list of the API']
  for (const format of formats) {
    expect([format, [...told.values()].filter((each) => each.has(format)).length]).toEqual([format, 191])
  }
  expect([...told.values()].filter((each) => each.has('Atom'))).toHaveLength(50)
})

test('no format names a sum of money that the page does not', () => {
  expect(wrong(({ amounts }, page) => amounts.every((each) => page.amounts.includes(each)))).toEqual([])
})

test('each format that gives prices gives one where the page states a rate, and none where it states none', () => {
  const stating = new Set(
    [...told].flatMap(([path, formats]) => ((formats.get('API')?.amounts.length ?? 0) > 0 ? [path] : [])),
  )
  expect(stating.size).toBeGreaterThan(60)
  expect(stating.size).toBeLessThan(191)
  for (const [path, formats] of told) {
    const says = priced.map((format) => [format, (formats.get(format)?.amounts.length ?? 0) > 0])
    expect([path, says]).toEqual([
      path,
      priced.map((format) => [format, (format === 'schema.org' ? withTuition : stating).has(path)]),
    ])
  }
})

test('credits are those of the page, and absent where it states none', () => {
  expect(wrong(({ credits }, page) => credits === undefined || credits === (page.credits ?? null))).toEqual([])
  expect([...told.values()].filter((each) => each.get('page')?.credits).length).toBeGreaterThan(100)
})

test('whether it is fully online is told as the page tells it, and not at all where it is not stated', () => {
  expect(
    wrong(({ fullyOnline }, page, format) => {
      if (whole.includes(format) && (fullyOnline === true) !== (page.fullyOnline === true)) return false
      return fullyOnline === undefined || fullyOnline === null || fullyOnline === page.fullyOnline
    }),
  ).toEqual([])
  expect([...told.values()].filter((each) => each.get('CTDL')?.fullyOnline).length).toBe(
    [...told.values()].filter((each) => each.get('page')?.fullyOnline).length,
  )
})

test('the ways in which it is taught are those of the page, value by value', () => {
  const named = (claims: Claims) => claims.ways?.join()
  expect(wrong((claims, page) => claims.ways === undefined || named(claims) === named(page))).toEqual([])
  const speaking = [...priced, 'list of the API']
  for (const [path, formats] of told) {
    expect([path, speaking.filter((format) => formats.get(format)?.ways === undefined)]).toEqual([path, []])
  }
  const pages = [...told.values()].map((formats) => formats.get('page') ?? { amounts: [] })
  expect(pages.filter(({ fullyOnline, ways = [] }) => fullyOnline && ways.length > 1).length).toBeGreaterThan(4)
})

test('federal aid is told as the page tells it, and not at all where it is not stated', () => {
  expect(
    wrong(({ aid }, page, format) => {
      if (whole.includes(format)) return aid === page.aid
      // A summary may name it, either way.
      return aid === undefined || aid === null || page.aid !== null
    }),
  ).toEqual([])
  // The catalogue has none that says yes: unit tests of each format do.
  const ruledOut = [...told.values()].filter((each) => each.get('page')?.aid === false)
  expect(ruledOut.length).toBeGreaterThan(5)
  for (const formats of ruledOut) {
    for (const format of ['schema.org', 'CTDL', 'CTDL in OAI-PMH']) expect(formats.get(format)?.aid).toBeNull()
  }
})
