import type { NextRequest } from 'next/server'
import { csvResponse } from '@/lib/csv'
import { readReader } from '@/lib/reader/reader'
import { parsePlaces } from '@/lib/shortlist/addresses'
import { readListed } from '@/lib/shortlist/queries'
import { tableOf } from '@/lib/shortlist/table'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** The reader's list with their notes; or the programs that the address names, without anything of the reader. */
export async function GET(request: NextRequest) {
  const given = request.nextUrl.searchParams.getAll('p')
  const list = given.length > 0 ? parsePlaces(given).places : (await readReader()).saved
  const response = csvResponse('shortlist.csv', tableOf(list, await readListed(list), site.origin))
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}
