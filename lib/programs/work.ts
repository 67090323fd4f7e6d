import { counted } from '@/lib/format'
import type { Work } from '@/lib/money/schema'

/** "15 credits", "15–18 credits", "at least 24 credits", "at most 30 credits"; null: no page says. */
export function creditsLabel({ creditsMin, creditsMax }: Work): string | null {
  if (creditsMin === null) return creditsMax === null ? null : `at most ${counted(creditsMax, 'credit')}`
  if (creditsMax === null) return `at least ${counted(creditsMin, 'credit')}`
  return creditsMin === creditsMax ? counted(creditsMin, 'credit') : `${creditsMin}–${counted(creditsMax, 'credit')}`
}

export function coursesLabel({ coursesRequired }: Work): string | null {
  return coursesRequired === null ? null : counted(coursesRequired, 'course')
}

/** "12 months", "8–15 months", "at most 36 months"; null: no page gives a number. */
export function monthsLabel(least: number | null, most: number | null): string | null {
  if (least === null) return most === null ? null : `at most ${counted(most, 'month')}`
  if (most === null) return `at least ${counted(least, 'month')}`
  return least === most ? counted(least, 'month') : `${least}–${counted(most, 'month')}`
}
