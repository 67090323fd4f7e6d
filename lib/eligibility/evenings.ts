import type { Work } from '@/lib/money/schema'
import { hoursOf } from '@/lib/programs/hours'

/** What an estimate of evenings takes for granted beside the hours of a credit. */
export const HOURS_AN_EVENING = 3
const WEEKS_A_MONTH = 52 / 12

type Facts = Work & {
  durationMonthsMin: number | null
  durationMonthsMax: number | null
  institution: { country: string }
}

/**
 * How many evenings a week a program takes, from the fewest hours in the longest time to the most in the shortest; null
 * unless its pages state both credits and months, and its credits are of the kind whose hours are known.
 */
export function eveningsPerWeek(program: Facts): { least: number; most: number } | null {
  const { durationMonthsMin, durationMonthsMax } = program
  const [shortest, longest] = [durationMonthsMin ?? durationMonthsMax, durationMonthsMax ?? durationMonthsMin]
  const hours = hoursOf(program)
  if (!hours || shortest === null || longest === null) return null
  return { least: evenings(hours.least, longest), most: evenings(hours.most, shortest) }
}

/** To a tenth. */
function evenings(hours: number, months: number): number {
  return Math.round((hours / (months * WEEKS_A_MONTH) / HOURS_AN_EVENING) * 10) / 10
}
