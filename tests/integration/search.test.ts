import { beforeAll, describe, expect, test } from 'vitest'
import type { ProgramCard } from '@/lib/programs/card'
import { change, noFilters } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import { sorts } from '@/lib/search/schema'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from '../support/database.ts'

let search: (changes?: Partial<Filters>) => Promise<import('@/lib/search/queries').SearchResults>

beforeAll(async () => {
  // lib/db connects to what the environment says when it is first imported.
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  const { searchPrograms } = await import('@/lib/search/queries')
  search = (changes = {}) => searchPrograms(change(noFilters, changes))
  return () => db.$disconnect()
})

/** What bounds the credits of a program from below, as far as it is stated. */
function leastOf({ creditsMin, creditsMax }: ProgramCard): number[] {
  return [creditsMin ?? creditsMax ?? Number.POSITIVE_INFINITY]
}

/** All programs of a search, over its pages. */
async function every(changes: Partial<Filters>): Promise<ProgramCard[]> {
  const first = await search(changes)
  const pages = Array.from({ length: first.pages }, (_, index) => search({ ...changes, page: index + 1 }))
  return (await Promise.all(pages)).flatMap(({ programs }) => programs)
}

describe('each filter keeps only what fits it', () => {
  test.each<[string, Partial<Filters>, (program: ProgramCard) => boolean]>([
    ['a topic', { topic: ['archives'] }, ({ topics }) => topics.some(({ slug }) => slug === 'archives')],
    ['several topics', { topic: ['archives', 'gis'] }, ({ topics }) => topics.some((t) => /archives|gis/.test(t.slug))],
    [
      'a credential',
      { credential: ['post_masters_certificate'] },
      (p) => p.credentialType === 'post_masters_certificate',
    ],
    ['hybrid', { delivery: ['hybrid'] }, ({ delivery }) => delivery.includes('hybrid')],
    [
      'online of any kind',
      { delivery: ['online'] },
      ({ delivery }) => delivery.some((each) => each.startsWith('online')),
    ],
    ['fully online', { online: true }, ({ fullyOnline }) => fullyOnline === true],
    ['an institution', { institution: ['ucla'] }, ({ institution }) => institution.slug === 'ucla'],
    ['a status', { status: ['discontinued'] }, ({ offeringStatus }) => offeringStatus === 'discontinued'],
    ['credits', { max_credits: 12 }, (program) => Math.min(...leastOf(program)) <= 12],
    ['no MLIS', { no_mlis: true }, ({ requiresMlis }) => requiresMlis === false],
    ['outsiders', { non_matriculated: true }, ({ openToNonMatriculated }) => openToNonMatriculated === true],
    ['a price', { max_cost: 6_000 }, ({ prices }) => prices.some(({ total }) => total && total.low <= 600_000)],
  ])('%s', async (_, changes, fits) => {
    const programs = await every(changes)
    expect(programs.length).toBeGreaterThan(0)
    expect(programs.filter((program) => !fits(program))).toEqual([])
  })

  test('and nothing that fits is lost', async () => {
    const all = await every({ status: ['active', 'discontinued', 'unknown'] })
    expect(all).toHaveLength(191)
    const online = all.filter((program) => program.fullyOnline && program.offeringStatus !== 'discontinued')
    expect((await search({ online: true })).total.count).toBe(online.length)
  })

  test('by default, only discontinued programs stay out', async () => {
    expect((await search()).total.count).toBe(186)
  })

  test.each<[string, Partial<Filters>, (facts: Facts) => boolean]>([
    ['months', { max_months: 12 }, ({ months }) => months.some((each) => each <= 12)],
    ['funding', { funding: true }, ({ funded }) => funded],
    ['a pathway', { pathway: ['data-science'] }, ({ pathways }) => pathways.includes('data-science')],
    ['a country', { country: ['CA'] }, ({ country }) => country === 'CA'],
    ['a region', { region: ['California', 'Ontario'] }, ({ region }) => /^(California|Ontario)$/.test(region ?? '')],
    [
      'a price in another currency',
      { max_cost: 10_000, currency: 'CAD' },
      ({ currency, price }) => currency === 'CAD' && price !== null && price <= 1_000_000,
    ],
  ])('and all of what fits it, by what the database holds: %s', async (_, changes, fits) => {
    const fitting = (await readFacts()).filter(fits).map(({ id }) => id)
    expect(fitting.length).toBeGreaterThan(0)
    expect((await every(changes)).map(({ id }) => id).toSorted()).toEqual(fitting.toSorted())
  })
})

type Facts = Awaited<ReturnType<typeof readFacts>>[number]

/** What cards do not show of the programs that are not discontinued. */
async function readFacts() {
  const { db } = await import('@/lib/db')
  const rows = await db.program.findMany({
    where: { offeringStatus: { not: 'discontinued' } },
    include: { pathways: true, funding: true, institution: { include: { fundingOptions: true } } },
  })
  return rows.map(({ institution, ...row }) => ({
    id: row.id,
    months: [row.durationMonthsMin, row.durationMonthsMax].filter((each) => each !== null),
    funded: row.funding.length > 0 || institution.fundingOptions.some(({ reachesAllPrograms }) => reachesAllPrograms),
    pathways: row.pathways.map(({ slug }) => slug),
    country: institution.country,
    region: institution.region,
    currency: row.priceCurrency,
    price: row.priceMin,
  }))
}

describe('what is left out for want of a fact', () => {
  test('is counted for each filter, and comes in when asked for', async () => {
    const archives = await every({ topic: ['archives'] })
    const { total, leftOut } = await search({ topic: ['archives'], online: true })
    const unstated = archives.filter(
      ({ fullyOnline, delivery }) =>
        fullyOnline === null && (delivery.length === 0 || delivery.some((each) => each.startsWith('online'))),
    )
    expect(leftOut).toEqual({
      total: { count: unstated.length, more: false },
      reasons: [{ name: 'online', count: unstated.length }],
      apart: { count: 0, more: false },
    })
    expect((await search({ topic: ['archives'], online: true, unstated: true })).total.count).toBe(
      total.count + unstated.length,
    )
  })

  test('is nothing where every program states it', async () => {
    expect((await search({ country: ['US'] })).leftOut).toEqual({
      total: { count: 0, more: false },
      reasons: [],
      apart: { count: 0, more: false },
    })
  })

  test('counts a program once, however many of its facts are wanting', async () => {
    const asked = { online: true, max_cost: 10_000, no_mlis: true }
    const { total, leftOut } = await search(asked)
    expect(leftOut.total.count).toBeGreaterThan(leftOut.reasons.reduce((sum, { count }) => sum + count, 0))
    expect((await search({ ...asked, unstated: true })).total.count).toBe(total.count + leftOut.total.count)
  })

  test('counts a price in another currency apart, as it cannot be compared', async () => {
    const { leftOut } = await search({ max_cost: 10_000, country: ['CA'] })
    expect(leftOut.apart.count).toBe(
      (await search({ max_cost: 10_000_000, currency: 'CAD', country: ['CA'] })).total.count,
    )
    expect(leftOut.apart.count).toBeGreaterThan(0)
  })
})

describe('the order', () => {
  test('of price is from low to high in one currency, then the other, then unknown', async () => {
    const prices = (await every({ sort: 'cost' })).map(({ prices }) => {
      const totals = prices.flatMap((line) => (line.total ? [line] : []))
      const currency = totals[0]?.currency
      const lows = totals.filter((line) => line.currency === currency).map((line) => line.total?.low ?? 0)
      return currency ? { currency, low: Math.min(...lows) } : null
    })
    const [dollars, others] = [
      prices.filter((each) => each?.currency === 'USD'),
      prices.filter((each) => each?.currency === 'CAD'),
    ]
    expect(prices).toEqual([...dollars, ...others, ...prices.filter((each) => each === null)])
    expect(dollars).toEqual(dollars.toSorted((a, b) => Number(a?.low) - Number(b?.low)))
  })

  test.each(Object.keys(sorts))('%s names every program once', async (sort) => {
    const ids = (await every({ sort })).map(({ id }) => id)
    expect(new Set(ids).size).toBe(186)
  })
})

test('a page past the end is the last one', async () => {
  const results = await search({ page: 99_999 })
  expect(results.page).toBe(results.pages)
  expect(results.programs.length).toBeGreaterThan(0)
})
