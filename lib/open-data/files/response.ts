import 'server-only'
import type { NextRequest } from 'next/server'
import { entityTag, isKnown } from '@/lib/entity-tag'
import type { Format } from '@/lib/open-data/files/formats'
import { readFile, readLastChange } from '@/lib/open-data/files/queries'
import { LICENCE } from '@/lib/open-data/record'
import { askedOf } from '@/lib/search/asked'
import { change, noFilters, toQuery } from '@/lib/search/filters'
import { statuses } from '@/lib/search/schema'
import { site } from '@/lib/site'
import { streamed } from '@/lib/streamed'

/** Grows when a file says of the same programs something else, so that nobody is told that they have it already. */
const EDITION = 1

/** What is asked for without any parameter: also what was discontinued. */
const everything = change(noFilters, { status: Object.keys(statuses) })

/** All programs of a search as a file, or 304 for whoever has it and nothing changed since. */
export async function fileResponse(request: NextRequest, name: string, format: Format): Promise<Response> {
  const asked = await askedOf(request, 'file')
  if (asked instanceof Response) return asked
  const filters = request.nextUrl.search === '' ? everything : asked.filters
  const newest = await readLastChange()
  // Weak: of the same facts, though never of the same bytes for sure, since it is not made before it is sent.
  const tag = `W/${entityTag([EDITION, name, newest?.toISOString(), toQuery(filters)].join(' '))}`
  const headers = {
    ETag: tag,
    'Cache-Control': 'public, max-age=0, s-maxage=60',
    'Access-Control-Allow-Origin': '*',
    Link: `<${site.origin}/data#files>; rel="help", <${LICENCE}>; rel="license", <${site.origin}/programs.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    ...(newest && { 'Last-Modified': newest.toUTCString() }),
  }
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return streamed(readFile(filters, format, site.origin), {
    ...headers,
    'Content-Type': format.type,
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}
