import { expect, test } from 'playwright/test'
import { programList } from '@/lib/open-data/list-schema'
import { openProgram } from '@/lib/open-data/record-schema'
import { problemTypes } from '@/lib/problem'
import { examples } from '../../app/(site)/data/api/examples.ts'
import { answers, bodyOf, problemOf } from '../support/api.ts'

test.use({ javaScriptEnabled: false })

test('the page shows a command for each example, which answers as it says', async ({ page, request }) => {
  await page.goto('/data/api')
  const commands = await page.locator('pre code').allInnerTexts()
  expect(commands).toHaveLength(examples.length)
  for (const [place, { status, answer: name }] of examples.entries()) {
    const [, address = ''] = /^curl '(.+)'$/.exec(commands[place] ?? '') ?? []
    const answer = await request.get(address)
    expect([address, answer.status()]).toEqual([address, status])
    const body = await bodyOf(answer, answers[name])
    if ('data' in body) expect(body.data.length).toBeGreaterThan(0)
  }
})

test('every kind of problem is explained at the address that names it', async ({ page, request }) => {
  const { type } = await problemOf(await request.get('/api/v1/programs?max_cost=cheap'))
  await page.goto(type)
  for (const id of Object.keys(problemTypes)) await expect(page.locator(`tr#${id}`)).toHaveCount(1)
})

test('every record of the catalogue is as the page describes it', async ({ request }) => {
  test.setTimeout(120_000)
  const statuses = 'status=active&status=unknown&status=discontinued&per_page=100'
  const pages = [1, 2].map(async (page) =>
    bodyOf(await request.get(`/api/v1/programs?${statuses}&page=${page}`), programList),
  )
  const listed = (await Promise.all(pages)).flatMap(({ data }) => data)
  expect(listed).toHaveLength(191)
  for (const { api_url, reasons: _, price_missing: __, newest_source: ___, ...short } of listed) {
    const record = await bodyOf(await request.get(api_url), openProgram)
    // The short record is a part of the whole one.
    expect(record).toMatchObject(short)
    expect(record.sources.length).toBeGreaterThan(0)
  }
})
