import type { Rate } from '@/lib/money/schema'

/** A price that holds for everybody. */
export function rate(facts: Partial<Rate> = {}): Rate {
  return {
    basis: 'program_total',
    amount: 600_000,
    currency: 'USD',
    residency: 'any',
    mode: 'any',
    feeBasis: null,
    feesIncluded: null,
    generalRate: false,
    academicYear: null,
    academicYearFrom: null,
    note: null,
    ...facts,
  }
}
