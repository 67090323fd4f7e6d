import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { credentialTypes, deliveries } from '@/lib/programs/schema'
import type { Filters } from '@/lib/search/parameters'
import { creditBands, type FacetName, facetNames, priceBands, statuses } from '@/lib/search/schema'
import { openSearch } from '../support/search.ts'

let { search, db } = {} as Awaited<ReturnType<typeof openSearch>>

beforeAll(async () => {
  ;({ search, db } = await openSearch())
  return () => db.$disconnect()
})

const some = (values: string[]) => fc.subarray(values, { maxLength: 2 }).map((chosen) => chosen.toSorted())
const none: string[] = []
const byDefault = ['active', 'unknown']
const seldom = (values: string[]) => fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, some(values))

/** Any state of the search that a reader can reach by choosing, with a few words or none. */
const anyFilters: fc.Arbitrary<Partial<Filters>> = fc.record(
  {
    q: fc.constantFrom('', '', 'archives', 'digital', 'library -school', 'digitl archves', 'kids librarian', 'sjsu'),
    topic: seldom(['archives', 'school-librarianship', 'digital-curation', 'gis']),
    delivery: seldom(Object.keys(deliveries)),
    credential: seldom(Object.keys(credentialTypes)),
    online: fc.boolean(),
    price: seldom(Object.keys(priceBands)),
    credits: seldom(Object.keys(creditBands)),
    country: seldom(['US', 'CA']),
    region: seldom(['California', 'Texas', 'Ontario']),
    institution: seldom(['ucla', 'rare-book-school', 'university-of-north-texas']),
    no_mlis: fc.boolean(),
    non_matriculated: fc.boolean(),
    funding: fc.boolean(),
    status: fc.oneof(
      fc.constant(byDefault),
      some(Object.keys(statuses)).filter((each) => each.length > 0),
    ),
    unstated: fc.boolean(),
    max_cost: fc.constantFrom(null, null, 8_000),
    max_credits: fc.constantFrom(null, null, 18),
  },
  { requiredKeys: [] },
)

/** What a click on an option asks for, where nothing else of its facet is chosen. */
function clicked(filters: Partial<Filters>, name: FacetName, value: string): Partial<Filters> {
  const isFlag = ['online', 'no_mlis', 'non_matriculated', 'funding'].includes(name)
  return { ...filters, [name]: isFlag ? true : [value] }
}

test('every option of every facet counts what a click on it finds, in any state', { timeout: 600_000 }, async () => {
  const { countFacets } = await import('@/lib/search/finding/facet-counts')
  const { readScope } = await import('@/lib/search/finding/scope')
  const { change, noFilters } = await import('@/lib/search/filters')
  const totalOf = async (filters: Partial<Filters>) =>
    (await countFacets(await readScope(change(noFilters, filters)))).total.count
  let options = 0
  await fc.assert(
    fc.asyncProperty(anyFilters, async (filters) => {
      const { facets, total } = await search(filters)
      expect(total.count).toBe(await totalOf(filters))
      const all = facetNames.flatMap((name) => facets[name].map(({ value, count }) => ({ name, value, count })))
      options += all.length
      const found = []
      // Every option that some program has, and a few that none has.
      for (const { name, value, count } of all.filter((each, place) => each.count.count > 0 || place % 7 === 0)) {
        found.push([name, value, count.count, await totalOf(clicked(filters, name, value))])
      }
      expect(found.filter(([, , counted, clickedTotal]) => counted !== clickedTotal)).toEqual([])
    }),
    { numRuns: 200 },
  )
  expect(options).toBeGreaterThan(5_000)
})

test('an option that is chosen stays in its facet, whatever it finds', async () => {
  const { facets } = await search({ topic: ['gis'], institution: ['ucla'] })
  expect(facets.topic.find(({ value }) => value === 'gis')).toMatchObject({ chosen: true })
})

test('a facet counts what its own choice leaves out, so that a second value can be added', async () => {
  const { facets } = await search({ topic: ['archives'] })
  expect(facets.topic.filter(({ count }) => count.count > 0).length).toBeGreaterThan(10)
})

test('every facet may be chosen at once', async () => {
  const all = { topic: ['gis'], credential: ['graduate_certificate'], delivery: ['online'], institution: ['ucla'] }
  const flags = { online: true, no_mlis: true, non_matriculated: true, funding: true }
  const rest = { region: ['Texas'], country: ['US'], price: ['0-5000'], credits: ['1-9'] }
  expect((await search({ ...all, ...flags, ...rest })).total).toEqual({ count: 0, more: false })
})
