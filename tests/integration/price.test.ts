import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceLines, priceRange } from '@/lib/money/price'
import type { Rate, Work } from '@/lib/money/schema'
import { freshDatabase } from '../support/database.ts'
import { connect } from '../support/loader.ts'
import { anyRates, anyWork } from '../support/prices.ts'

const RUNS = 1_000

test('the price that the database keeps is the one that lib/money explains, for any rates and workload', async () => {
  const db = connect(await freshDatabase())
  const cases = fc.sample(fc.tuple(anyRates, anyWork), { numRuns: RUNS, seed: 20261122 })
  const institution = await db.institution.create({ data: { slug: 'any', name: 'Any', country: 'US' } })
  await db.program.createMany({ data: cases.map(([, work], index) => program(institution.id, index, work)) })
  const ids = (await db.program.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
  await db.tuitionRate.createMany({
    data: cases.flatMap(([rates], index) =>
      rates.map((rate, position) => ({ ...rate, position, programId: ids[index] ?? 0 })),
    ),
  })

  const kept = await db.program.findMany({ orderBy: { id: 'asc' } })
  const priced = cases.map(([rates, work]) => expected(rates, work))
  expect(kept.map(({ priceMin, priceMax, priceCurrency }) => ({ priceMin, priceMax, priceCurrency }))).toEqual(priced)
  expect(priced.filter(({ priceMin }) => priceMin !== null).length).toBeGreaterThan(RUNS / 4)
})

test('the price follows a change of credits and the loss of a rate, whoever makes it', async () => {
  const db = connect(await freshDatabase())
  const { id: institutionId } = await db.institution.create({ data: { slug: 'any', name: 'Any', country: 'US' } })
  const { id } = await db.program.create({
    data: {
      ...program(institutionId, 0, { creditsMin: 15, creditsMax: 15, coursesRequired: null }),
      tuitionRates: {
        create: { position: 0, basis: 'per_credit', amount: 48_500, currency: 'USD', residency: 'any', mode: 'any' },
      },
    },
  })
  const price = async () => (await db.program.findUniqueOrThrow({ where: { id } })).priceMin

  expect(await price()).toBe(727_500)
  await db.$executeRaw`UPDATE program SET credits_min = 12, credits_max = 12 WHERE id = ${id}`
  expect(await price()).toBe(582_000)
  await db.$executeRaw`DELETE FROM tuition_rate WHERE program_id = ${id}`
  expect(await price()).toBeNull()
})

test('a rate that moves to another program takes its price along', async () => {
  const db = connect(await freshDatabase())
  const { id: institutionId } = await db.institution.create({ data: { slug: 'any', name: 'Any', country: 'US' } })
  const create = (index: number) => db.program.create({ data: program(institutionId, index, UNSTATED) })
  const [from, to] = [await create(0), await create(1)]
  const { id } = await db.tuitionRate.create({ data: { ...inAll('USD', 600_000), programId: from.id } })
  const prices = async () =>
    (await db.program.findMany({ orderBy: { id: 'asc' } })).map(({ priceMin, priceCurrency }) => [
      priceMin,
      priceCurrency,
    ])

  expect(await prices()).toEqual([
    [600_000, 'USD'],
    [null, null],
  ])
  await db.$executeRaw`UPDATE tuition_rate SET program_id = ${to.id} WHERE id = ${id}`
  expect(await prices()).toEqual([
    [null, null],
    [600_000, 'USD'],
  ])
})

test('of two currencies in the same place, the one that was entered first counts', async () => {
  const db = connect(await freshDatabase())
  const { id: institutionId } = await db.institution.create({ data: { slug: 'any', name: 'Any', country: 'US' } })
  for (const [index, currencies] of [
    ['USD', 'CAD'],
    ['CAD', 'USD'],
  ].entries()) {
    const { id } = await db.program.create({ data: program(institutionId, index, UNSTATED) })
    for (const currency of currencies) {
      await db.tuitionRate.create({ data: { ...inAll(currency, 600_000), programId: id } })
    }
    expect((await db.program.findUniqueOrThrow({ where: { id } })).priceCurrency).toBe(currencies[0])
  }
})

const UNSTATED: Work = { creditsMin: null, creditsMax: null, coursesRequired: null }

function inAll(currency: string, amount: number) {
  return { position: 0, basis: 'program_total', amount, currency, residency: 'any', mode: 'any' } as const
}

function program(institutionId: number, index: number, work: Work) {
  return {
    ...work,
    institutionId,
    slug: `program-${index}`,
    name: `Program ${index}`,
    summary: 'Any.',
    credentialType: 'graduate_certificate',
    offeringStatus: 'active',
  } as const
}

function expected(rates: Rate[], work: Work) {
  const range = priceRange(priceLines(rates, work))
  return { priceMin: range?.low ?? null, priceMax: range?.high ?? null, priceCurrency: range?.currency ?? null }
}
