/** A date or a time as an argument names it: the first second of what it means, and the first after it. */
export type Span = { start: number; end: number; isDay: boolean }

const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z)?$/
const DAY_SECONDS = 86_400

/** What `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ` means, in seconds since 1970; null: it is neither, or on no calendar. */
export function parseUtc(text: string): Span | null {
  const [form, year = '', month = '', day = '', ...time] = FORM.exec(text) ?? []
  if (!form || year === '0000') return null
  const isDay = time[0] === undefined
  const [hours = 0, minutes = 0, seconds = 0] = isDay ? [] : time.map(Number)
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  date.setUTCHours(hours, minutes, seconds)
  // The 31st of June would be the 1st of July.
  if (!formatUtc(date).startsWith(isDay ? text : text.slice(0, -1))) return null
  const start = date.getTime() / 1_000
  return { start, end: start + (isDay ? DAY_SECONDS : 1), isDay }
}

/** To the second, which is as fine as the protocol goes. */
export function formatUtc(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
