import { changeEntries } from '@/lib/feeds/entries'
import { feedResponse } from '@/lib/feeds/response'
import { parsePlace } from '@/lib/programs/place'
import { getProgram, getWithdrawnProgram } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/**
 * What changes in the facts of one program. One that is archived has its feed still: a feed reader that is answered 410 stops,
 * and tells its reader nothing.
 */
export async function GET(request: Request, { params }: RouteContext<'/programs/[institution]/[program]/feed.xml'>) {
  const { institution, program: slug } = await params
  const place = parsePlace(`${institution}/${slug}`)
  const program =
    place &&
    ((await getProgram(place.institution, place.program)) ??
      (await getWithdrawnProgram(place.institution, place.program)))
  if (!program) return new Response('There is no such program here, and so no feed of it.\n', { status: 404 })
  const path = programPath(program)
  return feedResponse(request, {
    self: `${path}/feed.xml`,
    alternate: path,
    title: `what changes in ${titleOf(program)}`,
    entries: changeEntries(program, site.origin),
  })
}
