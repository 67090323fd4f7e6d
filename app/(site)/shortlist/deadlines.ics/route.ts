import type { NextRequest } from 'next/server'
import { calendarResponse } from '@/lib/calendar/queries'
import { parsePlaces } from '@/lib/programs/place'
import { readReader } from '@/lib/reader/reader'
import { MOST_SAVED } from '@/lib/shortlist/shortlist'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

const none = 'There is no calendar of this list: none of its programs names an exact day of one year to apply by.'

/** The exact deadlines of the reader's list; or of the programs that the address names, without the reader's cookie. */
export async function GET(request: NextRequest) {
  const given = request.nextUrl.searchParams.getAll('p')
  const places = given.length > 0 ? parsePlaces(given, MOST_SAVED).places : (await readReader()).saved
  return calendarResponse(places, `My shortlist: ${site.name}`, none, 'private, no-store')
}
