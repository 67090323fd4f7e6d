import fc from 'fast-check'
import { FeeBasis, Residency, TuitionBasis, TuitionMode } from '@/generated/prisma/enums'
import type { Rate, Work } from '@/lib/money/schema'

const years = [null, '2013', '2023-2024', '2024-2025']

/** Any price that the schema allows a page to state. */
const anyRate: fc.Arbitrary<Rate> = fc
  .record({
    basis: fc.constantFrom(...Object.values(TuitionBasis)),
    amount: fc.integer({ min: 0, max: 3_000_000 }),
    currency: fc.constantFrom('USD', 'USD', 'CAD'),
    residency: fc.constantFrom(...Object.values(Residency)),
    mode: fc.constantFrom(...Object.values(TuitionMode)),
    feeBasis: fc.option(fc.constantFrom(...Object.values(FeeBasis))),
    academicYear: fc.constantFrom(...years),
    note: fc.constant(null),
    feesIncluded: fc.constant(null),
    generalRate: fc.constant(false),
  })
  .map((rate) => ({
    ...rate,
    feeBasis: rate.basis === 'fee' ? rate.feeBasis : null,
    academicYearFrom: rate.academicYear === null ? null : Number(rate.academicYear.slice(0, 4)),
  }))

export const anyRates = fc.array(anyRate, { maxLength: 8 })

/** Any workload that the schema allows, half credits included. */
export const anyWork: fc.Arbitrary<Work> = fc.record({
  creditsMin: fc.option(fc.integer({ min: 1, max: 120 }).map((half) => half / 2)),
  creditsMax: fc.option(fc.integer({ min: 121, max: 200 }).map((half) => half / 2)),
  coursesRequired: fc.option(fc.integer({ min: 1, max: 12 })),
})
