import fc from 'fast-check'
import { type APIResponse, expect, test } from 'playwright/test'
import { type ProgramList, programList } from '@/lib/open-data/list-schema'
import { bodyOf } from '../support/api.ts'
import { shownOn } from '../support/shown-results.ts'

const one = (...values: string[]) => fc.constantFrom(...values).map((value) => [value])
const some = (...values: string[]) => fc.subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) })

const seldom = (values: fc.Arbitrary<string[]>) => fc.oneof({ weight: 7, arbitrary: fc.constant<string[]>([]) }, values)

/** Any state of the filters: each parameter set in about one of eight. */
const state = fc.record(
  Object.fromEntries(
    Object.entries({
      q: one(
        'archives',
        'digital archves',
        '"rare books"',
        'library -school',
        'data OR gis',
        'cheapest',
        'javascript',
        'sjsu',
      ),
      topic: some('archives', 'digital-curation', 'data-science', 'school-librarianship', 'gis'),
      credential: some('graduate_certificate', 'post_masters_certificate', 'certificate_of_completion'),
      delivery: some('online', 'hybrid', 'in_person'),
      online: one('1'),
      institution: some('san-jose-state-university', 'university-of-north-texas', 'rare-book-school'),
      region: some('Texas', 'Ontario', 'Massachusetts'),
      country: some('US', 'CA'),
      status: some('active', 'unknown', 'discontinued'),
      price: some('0-5000', '5000-10000', '20000-'),
      max_cost: one('4000', '9000', '25000'),
      currency: one('CAD', 'USD'),
      credits: some('1-9', '13-15', '31-'),
      max_credits: one('9', '15'),
      max_months: one('12', '36'),
      no_mlis: one('1'),
      non_matriculated: one('1'),
      funding: one('1'),
      unstated: one('1'),
      sort: one('relevance', 'cost', 'cost_per_credit', 'credits', 'duration', 'name', 'checked'),
      page: one('2', '3'),
    }).map(([name, values]) => [name, seldom(values)]),
  ),
)

test('the list is what its page shows, for 200 states of the filters', async ({ request }) => {
  test.setTimeout(300_000)
  let full = 0
  await fc.assert(
    fc.asyncProperty(state, async (given) => {
      const fields = Object.entries(given).flatMap(([name, value]) => value.map((each) => [name, each]))
      const query = String(new URLSearchParams(fields as string[][]))
      const [answer, page] = [await request.get(`/api/v1/programs?${query}`), await request.get(`/programs?${query}`)]
      const { data, meta, facets } = await bodyOf(answer, programList)
      const shown = shownOn(await page.text())
      expect([query, meta.total, meta.pages]).toEqual([query, Number(shown.total), shown.pages])
      // A page shows the last one in place of one that there is not.
      if (Number(meta.page) > Number(meta.pages)) return expect(data).toEqual([])
      expect(data.map(({ slug, institution }) => `${institution.slug}/${slug}`)).toEqual(shown.programs)
      const options = Object.entries(facets).flatMap(([name, values]) =>
        values.map(({ value, count, chosen }) => ({ key: `${name}=${value}`, count, chosen })),
      )
      // Nor does it offer what would find nothing.
      const offered = options.filter(({ count, chosen }) => count > 0 || chosen)
      for (const { key, count } of offered)
        expect([query, key, shown.options[key]]).toEqual([query, key, String(count)])
      if (data.length > 0) full += 1
    }),
    { numRuns: 200 },
  )
  expect(full).toBeGreaterThan(50)
})

test('its links lead through all programs once, whatever the length of a page', async ({ request, baseURL }) => {
  for (const per_page of [7, 100]) {
    const ids: number[] = []
    let address: string | null =
      `${baseURL}/api/v1/programs?status=active&status=unknown&status=discontinued&per_page=${per_page}`
    while (address) {
      const answer: APIResponse = await request.get(address)
      const { data, meta, links }: ProgramList = await bodyOf(answer, programList)
      expect([data.length <= per_page, meta.per_page, meta.total]).toEqual([true, per_page, 191])
      expect(answer.headers().link?.includes(`<${links.next}>; rel="next"`)).toBe(links.next !== null)
      ids.push(...data.map(({ id }) => id))
      address = links.next
    }
    expect(new Set(ids).size).toBe(191)
    expect(ids).toHaveLength(191)
  }
})

test('it tells what changed since a time, and that nothing did', async ({ request }) => {
  const totalOf = async (since: string) =>
    (await bodyOf(await request.get(`/api/v1/programs?updated_since=${encodeURIComponent(since)}`), programList)).meta
      .total
  const { data } = await bodyOf(await request.get('/api/v1/programs'), programList)
  expect(await totalOf('2001-01-01')).toBe(191)
  expect(await totalOf(data[0]?.changed_at ?? '')).toBeGreaterThan(0)
  expect(await totalOf('2199-12-31T23:59:59+05:30')).toBe(0)
})
