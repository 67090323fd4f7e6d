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
