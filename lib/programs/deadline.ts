import { dayOf } from '@/lib/days'

export type Deadline = {
  term: string
  /** As the school words it. */
  dateText: string
  /** ISO date, only where the words name one exact day. */
  date: string | null
}

/** How a deadline stands to a day: an exact one that is ahead, one that is over, one that names no year, or none of these. */
export type Standing = 'ahead' | 'past' | 'yearless' | 'open'

/** A vague deadline is over when the last year that it names is: nobody can tell more of it. `today` is an ISO date. */
export function standingOf({ term, dateText, date }: Deadline, today: string): Standing {
  if (date !== null) return date < today ? 'past' : 'ahead'
  const years = yearsIn(dateText)
  const named = years.length > 0 ? years : yearsIn(term)
  if (named.length === 0) return /\d/.test(dateText) ? 'yearless' : 'open'
  return Math.max(...named) < Number(today.slice(0, 4)) ? 'past' : 'open'
}

/** What is said beside a deadline that nobody should take for one of this year. */
export const standingWords: Record<Standing, string | null> = {
  past: 'past',
  yearless: 'no year stated',
  ahead: null,
  open: null,
}

/** "Fall" of a record that names a term, and else that it is for any. */
export function termLabel({ term }: Pick<Deadline, 'term'>): string {
  return term === 'Any' ? 'Any term' : term
}

/** "Fall: April 15". */
export function statedWords(deadline: Pick<Deadline, 'term' | 'dateText'>): string {
  return `${termLabel(deadline)}: ${deadline.dateText}`
}

/** "Fall: April 15, 2015 (past)", where there is text alone. */
export function deadlineWords(deadline: Deadline, today: string): string {
  const said = standingWords[standingOf(deadline, today)]
  return `${statedWords(deadline)}${said ? ` (${said})` : ''}`
}

export function isAhead(deadline: Deadline, today: string): boolean {
  return standingOf(deadline, today) === 'ahead'
}

/** The day on which a page is made, as an ISO date. */
export function todayIso(): string {
  return dayOf(new Date())
}

/** "2024-25" is also of 2025. In "2027-01-15" and "2026/11" the two digits after a year are of no other year. */
function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b((?:19|20)\d\d)(?:[-–/](\d\d)\b(?![-–/]\d))?/g)].map(([, year, digits]) => {
    const next = Number(year) + 1
    return digits && Number(digits) === next % 100 ? next : Number(year)
  })
}
