import { tagUri } from '@/lib/feeds/atom'
import { changeEntries } from '@/lib/feeds/entries'
import { getListings } from '@/lib/feeds/queries'
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
  const listings = await getListings(program.id, program.institution.slug, program.slug)
  return feedResponse(request, {
    // Its address changes with the name of its program.
    id: tagUri(site.origin, `program/${program.id}/feed`),
    self: `${path}/feed.xml`,
    alternate: path,
    title: `what changes in ${titleOf(program)}`,
    changedAt: new Date(program.publication.changedAt),
    entries: changeEntries(program, listings, site.origin),
  })
}
