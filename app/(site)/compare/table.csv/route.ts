import type { NextRequest } from 'next/server'
import { csvRows } from '@/components/compare/table-csv'
import { groupsOf } from '@/components/compare/table-rows'
import { FEWEST_COMPARED } from '@/lib/compare/address'
import { parseComparison } from '@/lib/compare/parse'
import { readCompared } from '@/lib/compare/queries'
import { csvResponse } from '@/lib/csv'
import { queryOf } from '@/lib/search/filters'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** The table of /compare as a file. It holds what the address says, and nothing that a browser tells of its reader. */
export async function GET(request: NextRequest) {
  const { asked } = parseComparison(queryOf(request.nextUrl.searchParams))
  const { programs } = await readCompared(asked.programs)
  if (programs.length < FEWEST_COMPARED) return tooFew()
  return csvResponse(
    'comparison.csv',
    csvRows(programs, groupsOf(programs, { holdings: null, answers: asked.kept }), asked.kept, site.origin),
  )
}

function tooFew(): Response {
  const text = `A comparison needs ${FEWEST_COMPARED} programs at least, and this address names fewer that are known here.\n`
  return new Response(text, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
