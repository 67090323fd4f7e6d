import type { z } from 'zod'
import { minorDigits } from '../money/minor-units.ts'

type Context = z.core.$RefinementCtx

interface Workload {
  credits_min: number | null
  credits_max: number | null
  courses_required: number | null
  duration_months_min: number | null
  duration_months_max: number | null
}

/** No minimum above its maximum. */
export function inOrder(workload: Workload, context: Context) {
  for (const what of ['credits', 'duration_months'] as const) {
    const [min, max] = [workload[`${what}_min`], workload[`${what}_max`]]
    if (min !== null && max !== null && min > max) {
      context.addIssue({ code: 'custom', path: [`${what}_min`], message: `is more than ${what}_max, which is ${max}` })
    }
  }
}

interface Priced {
  workload: Workload
  tuition: { basis: string; amount: number; currency: string }[]
}

/** A total is a 32-bit integer of minor units in the database: a rate and every fee, each times the credits or courses. */
export function amountsFit({ workload, tuition }: Priced, context: Context) {
  if (!Array.isArray(tuition)) return
  const units = Math.max(1, ...[workload?.credits_max, workload?.courses_required].map(Number).filter(Number.isFinite))
  const parts = 1 + tuition.filter((rate) => rate?.basis === 'fee').length
  for (const [place, rate] of tuition.entries()) {
    const times = rate?.basis === 'program_total' || rate?.basis === 'per_term' ? 1 : units
    if (rate?.amount > 2_000_000_000 / parts / times / 10 ** digitsOf(rate?.currency)) {
      context.addIssue({
        code: 'custom',
        path: ['tuition', place, 'amount'],
        message: 'is more than a program can cost',
      })
    }
  }
}

function digitsOf(currency: string): number {
  return /^[A-Z]{3}$/.test(currency) ? minorDigits(currency) : 2
}
