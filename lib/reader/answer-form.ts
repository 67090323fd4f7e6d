import 'server-only'
import { NextResponse } from 'next/server'
import { plainPage } from '@/lib/plain-page.mjs'
import { site } from '@/lib/site'

const MOST_BYTES = 50_000
const MOST_PATH = 2_000

/**
 * Whether a form was sent by a page of this site. A browser sends what it keeps for a reader along with the form of any site,
 * and a foreign one could overwrite it. Text browsers say nothing of where a form stood but, at most, the page's address.
 */
export function isOwnForm({ headers }: Request): boolean {
  const from = headers.get('sec-fetch-site')
  if (from) return from === 'same-origin'
  const stated = headers.get('origin') ?? headers.get('referer')
  if (!stated) return true
  const host = URL.canParse(stated) ? new URL(stated).host : null
  return host !== null && (host === headers.get('host') || host === new URL(site.origin).host)
}

/** The fields of a form; null where there are more than any form of ours sends, or it was sent in another way. */
export async function fieldsOf(request: Request): Promise<URLSearchParams | null> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return null
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > MOST_BYTES) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

/** A path of this site to go back to, as a field or an address gives it; else the one that is given here. */
export function pathBack(given: unknown, otherwise: string): string {
  if (typeof given !== 'string' || given.length > MOST_PATH) return otherwise
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given) || !URL.canParse(given, 'http://here')) return otherwise
  // "/..//evil.example" comes out of an address as "//evil.example", which is another site.
  const { origin, pathname } = new URL(given, 'http://here')
  return origin === 'http://here' && !pathname.startsWith('//') ? given : otherwise
}

/** The page to go on to, asked for anew; nobody keeps the answer. */
export function seeOther(path: string): NextResponse {
  // A header holds no other letters.
  const location = path.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)
  return new NextResponse(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}

/** Nothing was changed, and why. */
export function refused(status: 400 | 403, title: string, sentences: string[]): Response {
  return new Response(plainPage(title, sentences), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
