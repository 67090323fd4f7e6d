import { academicYearFrom } from '@/lib/import-export/dates'
import { minorDigits } from '@/lib/money/minor-units'
import { type PriceLine, priceLines } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'
import { isObject } from './field'

/** What a program comes to by the prices that are typed so far; those that cannot be read yet are left out. */
export function pricesTyped(record: Record<string, unknown>): PriceLine[] {
  const workload = isObject(record.workload) ? record.workload : {}
  const work = {
    creditsMin: positive(workload.credits_min),
    creditsMax: positive(workload.credits_max),
    coursesRequired: positive(workload.courses_required),
  }
  const tuition = Array.isArray(record.tuition) ? record.tuition : []
  return priceLines(tuition.filter(isObject).flatMap(rateTyped), work)
}

function rateTyped(row: Record<string, unknown>): Rate[] {
  const { amount, currency, academic_year, fee_basis, fees_included, general_rate, note, ...rest } = row
  const { basis, residency, mode } = rest as Pick<Rate, 'basis' | 'residency' | 'mode'>
  if (typeof amount !== 'number' || amount < 0 || !basis || !residency || !mode) return []
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return []
  const year = typeof academic_year === 'string' ? academic_year : null
  return [
    {
      basis,
      residency,
      mode,
      currency,
      amount: Math.round(amount * 10 ** minorDigits(currency)),
      feeBasis: (fee_basis ?? null) as Rate['feeBasis'],
      feesIncluded: typeof fees_included === 'boolean' ? fees_included : null,
      generalRate: general_rate === true,
      academicYear: year,
      academicYearFrom: year === null ? null : academicYearFrom(year),
      note: typeof note === 'string' ? note : null,
    },
  ]
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null
}
