import 'server-only'
import { type CalendarProgram, calendarOf } from '@/lib/calendar/calendar'
import { dayOf } from '@/lib/days'
import { db } from '@/lib/db'
import { todayIso } from '@/lib/programs/deadline'
import { evidenceOf } from '@/lib/programs/evidence'
import { isAt, type Place } from '@/lib/programs/place'
import { placesToday } from '@/lib/programs/places-today'
import { publishedProgram } from '@/lib/programs/published'
import { site } from '@/lib/site'

/** What a calendar says of some programs, in their order; without those that have no page. */
async function readCalendarPrograms(places: Place[]): Promise<CalendarProgram[]> {
  const { today, isAtOne } = await placesToday(places)
  const rows = await db.program.findMany({
    where: { AND: [publishedProgram, isAtOne] },
    select: {
      slug: true,
      name: true,
      updatedAt: true,
      institution: { select: { slug: true, name: true } },
      deadlines: { select: { term: true, dateText: true, date: true }, orderBy: { position: 'asc' } },
      sources: { select: { title: true, url: true, asOfText: true, supports: true }, orderBy: { position: 'asc' } },
      _count: { select: { revisions: true } },
    },
  })
  return rows
    .map(({ deadlines, sources, _count, ...row }) => {
      const stating = evidenceOf(sources)('application_deadlines')
      return {
        ...row,
        deadlines: deadlines.map((each) => ({ ...each, date: dayOf(each.date) })),
        sources: sources.filter((_, index) => stating.includes(index + 1)),
        revisions: Math.max(0, _count.revisions - 1),
      }
    })
    .toSorted((a, b) => orderOf(a, [...today.values()]) - orderOf(b, [...today.values()]))
}

/** The calendar of some programs; `none`: the sentence for where no school names an exact day. */
export async function calendarResponse(places: Place[], name: string, none: string, caching: string) {
  const text = calendarOf(places.length > 0 ? await readCalendarPrograms(places) : [], name, site.origin, todayIso())
  if (text === null) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
    return new Response(`${none}\n`, { status: 404, headers })
  }
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="deadlines.ics"',
      'Cache-Control': caching,
    },
  })
}

function orderOf({ slug, institution }: CalendarProgram, places: Place[]): number {
  return places.findIndex(isAt({ institution: institution.slug, program: slug }))
}
