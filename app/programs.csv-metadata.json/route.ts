import { forEverybody } from '@/lib/cache-control'
import { conditional } from '@/lib/conditional'
import { tableMetadata } from '@/lib/open-data/files/table-metadata'
import { site } from '@/lib/site'

// The addresses in it are those of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

/** What each column of /programs.csv means, for programs (CSV on the Web). */
export function GET(request: Request): Response {
  return conditional(request, JSON.stringify(tableMetadata(site.origin), null, 2), {
    'Content-Type': 'application/csvm+json',
    'Cache-Control': forEverybody,
    'Access-Control-Allow-Origin': '*',
  })
}
