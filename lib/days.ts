/** A day ("2026-11-22"), as the database keeps it: a date at midnight UTC. */
export function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

/** The day of a date, by UTC. */
export function dayOf(date: Date): string
export function dayOf(date: Date | null): string | null
export function dayOf(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
