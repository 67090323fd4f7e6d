import type { Work } from '@/lib/money/schema'

/** What an estimate of evenings takes for granted: a semester credit is 45 hours of work, classes included; an evening is three. */
export const HOURS_A_CREDIT = 45
export const HOURS_AN_EVENING = 3
const WEEKS_A_MONTH = 52 / 12

type Duration = { durationMonthsMin: number | null; durationMonthsMax: number | null }

/** How many evenings a week a program takes; null unless its pages state both credits and months. */
export function eveningsPerWeek({ creditsMin, creditsMax, durationMonthsMin, durationMonthsMax }: Work & Duration) {
  const credits = creditsMin ?? creditsMax
  const months = durationMonthsMax ?? durationMonthsMin
  if (credits === null || months === null) return null
  const evenings = (credits * HOURS_A_CREDIT) / (months * WEEKS_A_MONTH) / HOURS_AN_EVENING
  return { credits, months, evenings: Math.round(evenings * 10) / 10 }
}
