import type { NextRequest } from 'next/server'
import { csv } from '@/lib/open-data/files/formats'
import { fileResponse } from '@/lib/open-data/files/response'

export const dynamic = 'force-dynamic'

/** All programs of a search, with the parameters of /programs; without any, everything that is public. */
export function GET(request: NextRequest): Promise<Response> {
  return fileResponse(request, 'programs.csv', csv)
}
