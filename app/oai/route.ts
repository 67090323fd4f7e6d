import type { NextRequest } from 'next/server'
import { answer } from '@/lib/oai/answer'
import { fieldsOf } from '@/lib/reader/answer-form'
import { refusalOf } from '@/lib/request-limits'
import { unavailableToPrograms } from '@/lib/unavailable'

export const dynamic = 'force-dynamic'

/** OAI-PMH 2.0, for those who harvest records. */
export async function GET(request: NextRequest) {
  return answered(request.nextUrl.searchParams)
}

/** The same, for requests that an address has no room for. */
export async function POST(request: NextRequest) {
  // What was sent in another way says nothing, and then the verb is missing.
  return answered((await fieldsOf(request)) ?? new URLSearchParams())
}

async function answered(fields: URLSearchParams): Promise<Response> {
  const refusal = await refusalOf('oai', 503)
  if (refusal) return refusal
  const document = await answer(fields)
  if (document === null) return unavailableToPrograms()
  return new Response(document, { headers: { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' } })
}
