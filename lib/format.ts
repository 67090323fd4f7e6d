/** "22 November 2026", from an ISO date. */
export function formatDate(isoDate: string): string {
  return dates.format(new Date(`${isoDate}T00:00:00Z`))
}

/** "22 November 2026, 16:05 UTC". */
export function formatMoment(moment: Date): string {
  return `${moments.format(moment)} UTC`
}

/** "1,234". */
export function formatCount(count: number): string {
  return counts.format(count)
}

/** "1 program", "1,234 programs". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`
}

/** "Rare books", from "rare books". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** One after the other with one full stop between two, and the last as it is; what is null is left out. Null: nothing is left. */
export function sentences(parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  return said.map((part, index) => (index < said.length - 1 ? part.replace(/\.$/, '') : part)).join('. ') || null
}

/** "kent.edu", from an address on www.kent.edu. */
export function hostName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

const counts = new Intl.NumberFormat('en-US')
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
