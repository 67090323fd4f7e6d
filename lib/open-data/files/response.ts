import 'server-only'
import type { NextRequest } from 'next/server'
import { entityTag, isKnown } from '@/lib/entity-tag'
import type { Format } from '@/lib/open-data/files/formats'
import { readFile, readState } from '@/lib/open-data/files/queries'
import { refusalOf } from '@/lib/request-limits'
import { askedOf } from '@/lib/search/asked'
import { everything, toQuery } from '@/lib/search/filters'
import { site } from '@/lib/site'
import { streamed } from '@/lib/streamed'
import { licence } from '@/lib/structured-data/licence'

/** Grows when a file says of the same programs something else, so that nobody is told that they have it already. */
const EDITION = 1

/** All programs of a search as a file, or 304 for whoever has it and nothing changed since. */
export async function fileResponse(request: NextRequest, name: string, format: Format): Promise<Response> {
  const refusal = await refusalOf('file')
  if (refusal) return refusal
  const asked = await askedOf(request, 'file')
  if (asked instanceof Response) return asked
  // Without any parameter, everything.
  const filters = request.nextUrl.search === '' ? everything : asked.filters
  // Of the state and not of the file, which is not made before it is sent.
  const tag = entityTag([EDITION, name, await readState(), toQuery(filters)].join(' '))
  const headers = {
    ETag: tag,
    'Cache-Control': 'public, max-age=0, s-maxage=60',
    'Access-Control-Allow-Origin': '*',
    Link: linkHeader(name),
    // The pages are what a search engine should show.
    'X-Robots-Tag': 'noindex',
  }
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const whole = { ...headers, 'Content-Type': format.type, 'Content-Disposition': `attachment; filename="${name}"` }
  if (request.method === 'HEAD') return new Response(null, { headers: whole })
  return streamed(readFile(filters, format, site.origin), whole)
}

function linkHeader(name: string): string {
  const links = [`<${site.origin}/data/files>; rel="help"`, `<${licence.url}>; rel="license"`]
  const dictionary = `<${site.origin}/programs.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`
  return [...links, ...(name.endsWith('.csv') ? [dictionary] : [])].join(', ')
}
