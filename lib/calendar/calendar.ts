import ical, { ICalEventTransparency } from 'ical-generator'
import { programPath } from '@/lib/programs/schema'

export type CalendarProgram = {
  slug: string
  name: string
  institution: { slug: string; name: string }
  deadlines: { term: string; dateText: string; date: string | null }[]
  /** The pages that state them. */
  sources: { title: string | null; url: string; asOfText: string | null }[]
  updatedAt: Date
  /** How often its record was saved after the first time. */
  revisions: number
}

/**
 * The exact days in the deadlines of some programs as an iCalendar object (RFC 5545): one whole-day event each, past ones
 * too, which say so, since a calendar that follows this address would forget them. `today` is an ISO date. Null where there is none: the format asks for one.
 */
export function calendarOf(programs: CalendarProgram[], name: string, origin: string, today: string): string | null {
  const calendar = ical({ name, prodId: { company: 'After the MLIS', product: 'deadlines', language: 'EN' } })
  for (const program of programs) {
    const terms: string[] = []
    for (const { term, dateText, date } of program.deadlines) {
      if (date === null) continue
      terms.push(term)
      calendar.createEvent({
        id: uidOf(program, term, terms.filter((each) => each === term).length, origin),
        start: new Date(`${date}T00:00:00Z`),
        allDay: true,
        summary: `${date < today ? 'Past: apply' : 'Apply'}: ${program.name}, ${program.institution.name}`,
        description: describe(program, term, dateText),
        url: new URL(programPath(program), origin).href,
        transparency: ICalEventTransparency.TRANSPARENT,
        stamp: program.updatedAt,
        lastModified: program.updatedAt,
        sequence: program.revisions,
      })
    }
  }
  // The library leaves the last line without the end that RFC 5545 (3.1) asks of every line.
  return calendar.length() > 0 ? `${calendar.toString().trimEnd()}\r\n` : null
}

/** The same for as long as the program is at its address and the term is named so: a calendar moves the event that it has. */
function uidOf(program: CalendarProgram, term: string, occurrence: number, origin: string): string {
  const words = term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const name = [program.institution.slug, program.slug, words, ...(occurrence > 1 ? [occurrence] : [])].join('.')
  return `${encodeURIComponent(name)}@${new URL(origin).hostname}`
}

function describe({ sources }: CalendarProgram, term: string, dateText: string): string {
  const pages = sources.map(({ title, url, asOfText }) =>
    [`Source: ${title ?? 'page'}${asOfText ? ` (${asOfText})` : ''}`, url].join('\n'),
  )
  return [`As the school words it, for ${term}: “${dateText}”`, ...pages, 'Ask the school before you rely on it.'].join(
    '\n',
  )
}
