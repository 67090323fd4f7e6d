import { forEverybody } from '@/lib/cache-control'
import { conditional } from '@/lib/conditional'
import { type Place, parsePlace } from '@/lib/programs/place'
import { getProgram } from '@/lib/programs/queries'
import { withdrawnResponse } from '@/lib/programs/withdrawal'
import { site } from '@/lib/site'
import { ctdlOf } from '@/lib/structured-data/ctdl/graph'

export const dynamic = 'force-dynamic'

/** Whoever reads it, from whatever page. */
const forAll = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link' }

/** A program as a graph of CTDL. */
export async function GET(request: Request, { params }: RouteContext<'/programs/[institution]/[program]/ctdl'>) {
  const { institution, program: slug } = await params
  const place = parsePlace(`${institution}/${slug}`)
  const program = place && (await getProgram(place.institution, place.program))
  if (!program) return nothing(place)
  const body = `${JSON.stringify(ctdlOf(program, site.origin))}\n`
  return conditional(request, body, {
    ...forAll,
    'Content-Type': 'application/ld+json',
    'Cache-Control': forEverybody,
    Link: `<${site.origin}/programs/${institution}/${slug}>; rel="alternate"; type="text/html"`,
  })
}

async function nothing(place: Place | null): Promise<Response> {
  const withdrawn = place && (await withdrawnResponse(place, forAll))
  if (withdrawn) return withdrawn
  const headers = { ...forAll, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response('There is no program at this address: all are at /programs.\n', { status: 404, headers })
}
