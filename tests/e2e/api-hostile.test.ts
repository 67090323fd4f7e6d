import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { listParameterNames } from '@/lib/open-data/list-parameters'
import { problemOf } from '../support/api.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '%00',
    '%ff',
    "'; DROP TABLE program; --",
    '" OR 1=1',
    '<->',
    ':*',
    '-1',
    '0',
    '1e9',
    '99999999999999999999',
    '٣',
    '１２',
    'NaN',
    '__proto__',
    'constructor',
    'a'.repeat(10_000),
    '2026-02-30',
    '2026-13-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '0000-00-00',
  ),
)
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...listParameterNames) },
  fc.constantFrom('fit', 'plot', '__proto__', 'toString', 'q[]', 'topic[0]', 'nothing'),
)

/** Text as an address may carry it, also as what is no UTF-8 at all. */
function encoded(text: string): string {
  return text.startsWith('%') ? text : encodeURIComponent(text.toWellFormed())
}

test('no query of a list is answered with a fault, and each refusal names what it refuses', async ({ request }) => {
  test.setTimeout(300_000)
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, hostile), { maxLength: 5 }), async (fields) => {
      const query = fields.map(([each, value]) => `${encoded(each)}=${encoded(value)}`).join('&')
      if (query.length > 12_000) return
      const answer = await request.get(`/api/v1/programs?${query}`)
      seen.add(answer.status())
      expect([query, [200, 400].includes(answer.status())]).toEqual([query, true])
      if (answer.status() === 400) {
        const { errors = [] } = await problemOf(answer)
        expect(errors.length).toBeGreaterThan(0)
        const given: string[] = fields.map(([each]) => each)
        // One name comes with a space behind it (scripts/start/readable-address.mjs).
        expect(errors.filter(({ parameter }) => !given.includes(parameter.trim()))).toEqual([])
      }
    }),
    { numRuns: 400 },
  )
  expect([...seen].sort()).toEqual([200, 400])
})

test('no path of a program is answered with a fault', async ({ request }) => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (one, other) => {
      const path = `/api/v1/programs/${encoded(one)}/${encoded(other)}`
      if (path.length > 4_000) return
      const status = (await request.get(path, { maxRedirects: 0 })).status()
      expect([path, status >= 500]).toEqual([path, false])
    }),
    { numRuns: 200 },
  )
})

test('thousands of parameters are one refusal, that names twenty', async ({ request }) => {
  const many = Array.from({ length: 1_500 }, (_, each) => `p${each}=1`).join('&')
  const { detail, errors } = await problemOf(await request.get(`/api/v1/programs?${many}`))
  expect(errors).toHaveLength(20)
  expect(detail).toContain('and 1480 more')
  const repeated = Array.from({ length: 1_000 }, () => 'topic=law').join('&')
  expect((await request.get(`/api/v1/programs?${repeated}`)).status()).toBe(400)
})

test('a name that objects have is refused like any other that is not known, also where a file or a feed is asked for', async ({
  request,
}) => {
  for (const name of ['__proto__', 'constructor', '%5f_proto__'])
    for (const path of ['/api/v1', '/api/v1/programs', '/programs.csv', '/programs.jsonl', '/programs/feed.xml']) {
      const answer = await request.get(`${path}?${name}=1`)
      expect([name, path, answer.status()]).toEqual([name, path, 400])
    }
})

test('what belongs to pages is refused with a sentence of its own', async ({ request }) => {
  for (const parameter of ['fit', 'plot']) {
    const { errors } = await problemOf(await request.get(`/api/v1/programs?${parameter}=1`))
    expect(errors?.[0]?.reason).not.toBe('there is no such parameter')
  }
})

test('an address of the API that takes no parameters refuses each by its name', async ({ request }) => {
  for (const path of [
    '/api/v1',
    '/api/v1/openapi.json',
    '/api/v1/programs/rare-book-school/certificate-of-proficiency',
  ]) {
    const answer = await request.get(`${path}?fields=name&x=%00`)
    expect([path, answer.status()]).toEqual([path, 400])
    const { errors } = await problemOf(answer)
    expect(errors).toEqual([
      { parameter: 'fields', value: 'name', reason: 'this address takes no parameters' },
      { parameter: 'x', value: '\uFFFD', reason: 'this address takes no parameters' },
    ])
  }
})

test('what is no text is refused with a sentence, and a page passes it over', async ({ request }) => {
  for (const value of ['%00', '%ff%fe']) {
    expect((await request.get(`/api/v1/programs?q=${value}`)).status()).toBe(400)
    const file = await request.get(`/programs.csv?q=${value}`)
    expect([file.status(), (await file.body()).includes(0)]).toEqual([400, false])
    expect((await request.get(`/programs?q=${value}`)).status()).toBe(200)
  }
})

test('a file or a feed has no pages, and says so', async ({ request }) => {
  for (const [path, word] of [
    ['/programs.csv', 'file'],
    ['/programs.jsonl', 'file'],
    ['/programs/feed.xml', 'feed'],
  ] as const) {
    const answer = await request.get(`${path}?topic=archives&page=2`)
    expect([path, answer.status()]).toEqual([path, 400])
    expect(await answer.text()).toContain(`“2” in page: a ${word} has no pages`)
  }
})
