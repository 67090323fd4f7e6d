const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b'
/** Not the end of a range such as "15 to 20 March 2025". */
const ALONE = '(?<!\\d *(?:to|and|or|[-–]) *)'
const YEAR = '((?:19|20)\\d{2})(?!\\d)'

/** Every way in which a text names a day, the year being optional except in the ISO form. */
const NAMED_DAY = new RegExp(
  `\\b${YEAR}-(\\d{2})-(\\d{2})\\b|\\b${MONTH} ${DAY}(?:,? ${YEAR})?|${ALONE}\\b${DAY} ${MONTH}(?:,? ${YEAR})?`,
  'gi',
)
/** A year, and the end of a range where one follows: "2024-25", "2022–2029". "2007-10" is October, for 10 does not follow 07. */
const NAMED_YEARS = new RegExp(`(?<!\\d)${YEAR}(?:\\s?[-–—/]\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d-]))?`, 'g')

const SEASON = '(?:(?:Fall|Autumn|Winter|Spring|Summer|Academic year|AY) )?'
/** Years with nothing beside them that would tell when they begin or end; "#" stands for each year or range. */
const YEARS_ALONE = new RegExp(`^${SEASON}#(?: ?(?:[-–—/,&]|and|or|to) ?${SEASON}#)*(?: academic year)?$`, 'i')

/** A longer range says how long something holds, not when the page was written. */
const LONGEST_EDITION = 3

/**
 * The one exact day that a text names, as YYYY-MM-DD: "October 7, 2014", "1 April 2015", "2014-10-07".
 * Null where it names none, two, or one without a year.
 */
export function exactDay(text: string): string | null {
  const days = new Set([...text.matchAll(NAMED_DAY)].map(isoDay))
  const [day] = days
  return days.size === 1 && day !== undefined && isCalendarDay(day) ? day : null
}

/** The last year that the date of a page names: "2024-25" is 2025. A period of many years counts by its first. */
export function lastYear(text: string): number | null {
  const years = rangesOf(text).map(([from, to]) => (to - from > LONGEST_EDITION ? from : to))
  return years.length > 0 ? Math.max(...years) : null
}

/** The year in which an academic year begins: "2024-2025" and "Fall 2024" are 2024, and so is "Spring 2025". */
export function academicYearFrom(text: string): number | null {
  const [first] = rangesOf(text)
  if (!first) return null
  const endsAnAcademicYear = /^(?:Winter|Spring|Summer) \d{4}$/.test(text)
  return endsAnAcademicYear ? first[0] - 1 : first[0]
}

/**
 * The years that an academic year touches: "2025–26", "2025/2026" and "Fall 2025 and Spring 2026" are 2025 and 2026. The
 * last is null where not all of the text is understood: "2025 and later", "2025-28".
 */
export function yearsOf(text: string): { first: number; last: number | null } | null {
  const ranges = rangesOf(text)
  if (!ranges[0]) return null
  const parts = text.trim().replace(NAMED_YEARS, (all, year: string, end?: string) => (endsAt(year, end) ? '#' : all))
  return { first: ranges[0][0], last: YEARS_ALONE.test(parts) ? Math.max(...ranges.flat()) : null }
}

function isoDay(match: RegExpMatchArray): string {
  const [, y1, m1, d1, m2, d2, y2, d3, m3, y3] = match
  const month = m1 ?? String(MONTHS.indexOf((m2 ?? m3 ?? '').slice(0, 3).toLowerCase()) + 1)
  return `${y1 ?? y2 ?? y3 ?? 'any'}-${month.padStart(2, '0')}-${(d1 ?? d2 ?? d3 ?? '').padStart(2, '0')}`
}

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function rangesOf(text: string): [from: number, to: number][] {
  return [...text.matchAll(NAMED_YEARS)].map(([, year = '', end]) => {
    if (end?.length === 4) return [Number(year), Number(end)]
    return [Number(year), endsAt(year, end) ?? Number(year)]
  })
}

/** The year in which a range ends; null: what stands as its end is none. Two figures are the next year or no year. */
function endsAt(year: string, end = year): number | null {
  const next = Number(year) + 1
  if (end.length === 4) return end < year ? null : Number(end)
  return Number(end) === next % 100 ? next : null
}
