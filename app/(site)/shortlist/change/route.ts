import type { NextRequest } from 'next/server'
import { fieldsOf, isOwnForm, refused, seeOther } from '@/lib/reader/answer-form'
import { cookieOptions, shortlistCookies } from '@/lib/reader/cookies'
import { changeShortlist } from '@/lib/shortlist/change'
import { readShortlist } from '@/lib/shortlist/codec'
import { site } from '@/lib/site'

/** In seconds: how long an empty list is kept, so that what was taken off it can be put back. */
const KEPT_WHEN_EMPTY = 3_600

/** Changes what the reader's browser keeps of their shortlist. */
export async function POST(request: NextRequest) {
  if (!isOwnForm(request)) {
    return refused(403, 'Another site may not change your shortlist', [
      'This form was sent from another site, so nothing was changed.',
      '<a href="/shortlist">Your shortlist</a>',
    ])
  }
  const entries = readShortlist(shortlistCookies.map((name) => request.cookies.get(name)?.value))
  const fields = await fieldsOf(request)
  const changed = fields && (await changeShortlist(entries, fields))
  if (!changed) {
    return refused(400, 'This form was not understood', [
      'It asks nothing that a shortlist can do, so nothing was changed.',
      '<a href="/shortlist">Your shortlist</a>',
    ])
  }
  const response = seeOther(changed.href)
  const options = cookieOptions(site.origin)
  for (const [index, name] of shortlistCookies.entries()) {
    const value = changed.cookies?.[index]
    if (value === undefined || (value === '' && !request.cookies.has(name))) continue
    const maxAge = value === '' ? 0 : changed.isEmpty ? KEPT_WHEN_EMPTY : options.maxAge
    response.cookies.set(name, value, { ...options, maxAge })
  }
  return response
}
