import { parse } from 'csv-parse/sync'
import { type APIRequestContext, expect, test } from 'playwright/test'
import { columns } from '../../lib/open-data/files/columns.ts'
import { openProgram } from '../../lib/open-data/record-schema.ts'

type Row = Record<string, string>

async function rowsOf(request: APIRequestContext, path: string): Promise<Row[]> {
  const answer = await request.get(path)
  expect([path, answer.status()]).toEqual([path, 200])
  return parse(await answer.body(), { columns: true, bom: true, record_delimiter: '\r\n' })
}

async function linesOf(request: APIRequestContext, path: string) {
  const text = await (await request.get(path)).text()
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test.describe('programs.csv', () => {
  test('holds every public program once, those that ended too, in the columns that its dictionary names', async ({
    request,
  }) => {
    const answer = await request.get('/programs.csv')
    expect(answer.headers()).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="programs.csv"',
      'access-control-allow-origin': '*',
    })
    const rows = await rowsOf(request, '/programs.csv')
    expect(rows).toHaveLength(191)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(191)
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['active', 'unknown', 'discontinued']))
    const metadata = await (await request.get('/programs.csv-metadata.json')).json()
    const named = metadata.tableSchema.columns.map(({ name }: { name: string }) => name)
    expect(Object.keys(rows[0] ?? {})).toEqual(named)
    expect(metadata['dc:license']['@id']).toBe('https://creativecommons.org/licenses/by/4.0/')
    for (const { 'dc:description': words } of metadata.tableSchema.columns) expect(words.length).toBeGreaterThan(4)
  })

  test('has in each cell what the record says, of the type that the dictionary says, and nothing where it says nothing', async ({
    request,
  }) => {
    const [rows, records] = [await rowsOf(request, '/programs.csv'), await linesOf(request, '/programs.jsonl')]
    const forms = {
      string: /^[\s\S]+$/,
      integer: /^\d+$/,
      decimal: /^\d+(\.\d+)?$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d\d-\d\d$/,
      dateTime: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
      anyURI: /^https?:\/\/\S+( \| https?:\/\/\S+)*$/,
    }
    for (const [place, row] of rows.entries()) {
      for (const { name, datatype, read } of columns) {
        const said = read(records[place])
        const isEmpty = said === null || (Array.isArray(said) && said.length === 0)
        const cell = row[name]
        if (isEmpty) expect([name, cell]).toEqual([name, ''])
        else expect([name, cell]).toEqual([name, expect.stringMatching(forms[datatype])])
      }
    }
  })

  test('holds what a search finds, in its order, and is linked below it', async ({ page, request }) => {
    await page.goto('/programs?topic=archives&sort=cost')
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
    expect(href).toBe('/programs.csv?topic=archives&sort=cost')
    const shown = await page.locator('.cards h2, .cards h3').allInnerTexts()
    const rows = await rowsOf(request, href ?? '')
    expect(rows.slice(0, shown.length).map(({ name }) => name)).toEqual(shown)
    expect(rows.length).toBeGreaterThan(shown.length)
    expect(rows.every(({ topics }) => topics?.split(' | ').includes('Archives'))).toBe(true)
    await page.goto('/programs')
    const all = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    expect(`${(await rowsOf(request, all ?? '')).length} programs`).toBe(heading)
  })

  test('is refused with the reason where it is not understood, and is only its head where nothing is found', async ({
    request,
  }) => {
    const refused = await request.get('/programs.csv?topics=maps&max_cost=cheap&fit=1')
    expect(refused.status()).toBe(400)
    expect(await refused.text()).toMatch(
      /^This file was not understood.*\n“maps” in topics: .*\n“cheap” in max_cost: .*\n“1” in fit: /,
    )
    expect(await rowsOf(request, '/programs.csv?q=zzzz+xxxqqq')).toEqual([])
    for (const q of ['%00', '%ED%A0%80', 'a'.repeat(5_000), "';DROP TABLE program;--"]) {
      expect((await request.get(`/programs.csv?q=${q}`)).status()).toBeLessThan(500)
    }
  })

  test('is not sent again to who has it', async ({ request }) => {
    for (const path of ['/programs.csv', '/programs.jsonl', '/programs.csv?topic=archives']) {
      const { etag = '', 'last-modified': date } = (await request.get(path)).headers()
      // More than a date can tell makes another file.
      expect(date).toBeUndefined()
      const again = await request.get(path, { headers: { 'If-None-Match': etag } })
      expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0])
      expect((await request.get(path, { headers: { 'If-None-Match': '"another"' } })).status()).toBe(200)
    }
    expect((await request.head('/programs.csv')).status()).toBe(200)
  })
})

test('programs.jsonl holds the record of each program as the API gives it', async ({ request }) => {
  const records = await linesOf(request, '/programs.jsonl')
  expect(records).toHaveLength(191)
  for (const record of records) expect(openProgram.strict().safeParse(record).error?.issues).toBeUndefined()
  for (const record of records.filter((_, place) => place % 20 === 0)) {
    const answer = await request.get(new URL(record.api_url).pathname)
    expect(await answer.json()).toEqual(record)
  }
})
