import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { parseFilters } from '@/lib/search/filters'
import { openSearch } from '../support/search.ts'

let { db } = {} as Awaited<ReturnType<typeof openSearch>>

beforeAll(async () => {
  ;({ db } = await openSearch())
  return () => db.$disconnect()
})

const nasty = fc.constantFrom(
  '"',
  "'",
  '%',
  '_',
  '\\',
  '\0',
  '\u0002',
  '\ud800',
  '\u202e',
  '&',
  '|',
  '!',
  '<->',
  ':*',
  ':A',
  '(',
  ')',
  '-',
  ' OR ',
  ' NOT ',
  "'; DROP TABLE program; --",
  '*',
  '🙂',
  'ﬀ',
  'İ',
  'ß',
  '漢字',
  'archives',
  'digitl',
  'a'.repeat(300),
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join(' ')),
)

test('10,000 strings of any kind are searched for, and none fails or takes too long', {
  timeout: 900_000,
}, async () => {
  const { readScope } = await import('@/lib/search/finding/scope')
  const { countFacets } = await import('@/lib/search/finding/facet-counts')
  const { readIds } = await import('@/lib/search/finding/page')
  const { getVocabulary } = await vocabulary()
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 8, maxLength: 8 }), async (strings) => {
      await Promise.all(
        strings.map(async (q) => {
          const { filters } = parseFilters({ q }, getVocabulary)
          const scope = await readScope(filters)
          await readIds(scope, await countFacets(scope), { limit: 20, offset: 0 })
        }),
      )
    }),
    { numRuns: 1_250 },
  )
  expect(await db.program.count()).toBe(191)
})

test('parameters of any kind, by thousands, are read and searched for', async () => {
  const { readScope } = await import('@/lib/search/finding/scope')
  const { countFacets } = await import('@/lib/search/finding/facet-counts')
  const { getVocabulary } = await vocabulary()
  const names = [
    'q',
    'topic',
    'institution',
    'price',
    'credits',
    'max_cost',
    'currency',
    'status',
    'sort',
    'page',
    'pathway',
  ]
  const query = fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text, { maxLength: 5 })))
  await fc.assert(
    fc.asyncProperty(query, async (given) => {
      await countFacets(await readScope(parseFilters(given, getVocabulary).filters))
    }),
    { numRuns: 300 },
  )
  const many = Object.fromEntries(
    names.map((name) => [name, Array.from({ length: 5_000 }, (_, each) => `${name}${each}`)]),
  )
  await countFacets(await readScope(parseFilters(many, getVocabulary).filters))
})

test.each(['"'.repeat(2_000), 'a '.repeat(50_000), 'x'.repeat(100_000), '-'.repeat(100_000), '("'.repeat(40_000)])(
  'a text of thousands of characters is cut and searched for (%#)',
  async (q) => {
    const { searchPrograms } = await import('@/lib/search/queries')
    const { getVocabulary } = await vocabulary()
    const { filters, dropped } = parseFilters({ q }, getVocabulary)
    await searchPrograms(filters)
    expect(dropped).toHaveLength(1)
  },
)

test.each(['"', '%', "d'", '\0', '漢', 'a'.repeat(10_000), '( | & !'])(
  '%j is suggested for without a fault',
  async (typed) => {
    const { suggest } = await import('@/lib/search/suggest')
    expect(Array.isArray(await suggest(typed))).toBe(true)
  },
)

/** Vocabulary that knows what the catalogue has of each kind; read without Next's cache, which is not here. */
async function vocabulary() {
  const topics = await db.topic.findMany()
  const options = Object.fromEntries(topics.map(({ slug, label }) => [slug, label]))
  const none = { institution: {}, region: {}, country: { US: 'United States' }, pathway: {} }
  return { getVocabulary: { topic: options, currency: { USD: 'USD', CAD: 'CAD' }, ...none } }
}
