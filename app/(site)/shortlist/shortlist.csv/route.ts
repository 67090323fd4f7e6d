import type { NextRequest } from 'next/server'
import { csvResponse } from '@/lib/csv'
import { parsePlaces } from '@/lib/programs/place'
import { readReader } from '@/lib/reader/reader'
import { readListed } from '@/lib/shortlist/queries'
import { MOST_SAVED } from '@/lib/shortlist/shortlist'
import { tableOf } from '@/lib/shortlist/table'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** The reader's list with their notes; or the programs that the address names, without anything of the reader. */
export async function GET(request: NextRequest) {
  const given = request.nextUrl.searchParams.getAll('p')
  const list = given.length > 0 ? parsePlaces(given, MOST_SAVED).places : (await readReader()).saved
  const response = csvResponse('shortlist.csv', tableOf(list, await readListed(list), site.origin))
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}
