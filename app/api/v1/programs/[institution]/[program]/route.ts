import { movedTo } from '@/lib/address'
import { recordOf } from '@/lib/open-data/record'
import { problemAnswer } from '@/lib/problem'
import { type Place, parsePlace, placeKey } from '@/lib/programs/place'
import { getProgram } from '@/lib/programs/queries'
import { readWithdrawal } from '@/lib/programs/withdrawal'
import { site } from '@/lib/site'
import { OPTIONS, readingWithoutParameters, refuseToWrite } from '../../../answer'

export const dynamic = 'force-dynamic'

/** One program, whole. */
export const GET = readingWithoutParameters(
  async (_request, { params }: RouteContext<'/api/v1/programs/[institution]/[program]'>) => {
    const { institution, program: slug } = await params
    const place = parsePlace(`${institution}/${slug}`)
    if (!place) return notFound()
    const program = await getProgram(place.institution, place.program)
    if (!program) return elsewhere(place)
    const record = recordOf(program, site.origin)
    return { body: record, links: { self: record.api_url, alternate: record.url, license: record.licence } }
  },
)

/** Where it is now, or that it is no more. */
async function elsewhere(place: Place): Promise<Response> {
  const moved = await movedTo(`/programs/${placeKey(place)}`)
  if (moved) return new Response(null, { status: 308, headers: { Location: `${site.origin}/api/v1${moved}` } })
  const withdrawal = await readWithdrawal(place)
  return withdrawal ? problemAnswer(site.origin, 'withdrawn', withdrawal) : notFound()
}

function notFound(): Response {
  return problemAnswer(site.origin, 'not-found', 'There is no such program: the list is at /api/v1/programs.')
}

export { OPTIONS, refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT }
