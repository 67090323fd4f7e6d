import { forEverybody } from '@/lib/cache-control'
import { calendarResponse } from '@/lib/calendar/queries'
import { parsePlace } from '@/lib/programs/place'
import { withdrawnResponse } from '@/lib/programs/withdrawal'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

const none =
  'There is no calendar at this address: no program with a deadline that names an exact day of one year. Deadlines as the school words them stand on the page of the program.'

/** The exact deadlines of a program, for a calendar; 410 where it was withdrawn. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/programs/[institution]/[program]/deadlines.ics'>,
) {
  const { institution, program } = await params
  const place = parsePlace(`${institution}/${program}`)
  const withdrawn = place && (await withdrawnResponse(place))
  return withdrawn ?? calendarResponse(place ? [place] : [], `Deadlines: ${site.name}`, none, forEverybody)
}
