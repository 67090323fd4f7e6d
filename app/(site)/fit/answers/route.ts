import type { NextRequest } from 'next/server'
import { judge, typedCookie, typedIn, writeTyped } from '@/lib/eligibility/answers'
import { writeHoldings } from '@/lib/eligibility/holdings'
import { fieldsOf, isOwnForm, pathBack, refused, seeOther } from '@/lib/reader/answer-form'
import { cookieOptions, readerCookies } from '@/lib/reader/cookies'
import { site } from '@/lib/site'

const NOTHING_CHANGED = 'Nothing was changed. <a href="/fit">Say what you hold</a> on this site.'

/** Keeps in the reader's browser what the form of /fit told, or clears it; what is wrong changes nothing. */
export async function POST(request: NextRequest) {
  if (!isOwnForm(request)) return refused(403, 'This form was sent from another site', [NOTHING_CHANGED])
  const fields = await fieldsOf(request)
  if (!fields) return refused(400, 'This form was not understood', [NOTHING_CHANGED])
  const typed = fields.has('clear') ? {} : typedIn(fields)
  const { holdings, wrong } = judge(typed)
  const back = pathBack(fields.get('back'), '')
  const form = back ? `/fit?back=${encodeURIComponent(back)}` : '/fit'
  const options = cookieOptions(site.origin)
  if (Object.keys(wrong).length > 0) {
    const response = seeOther(`${form}#wrong`)
    response.cookies.set(typedCookie.name, writeTyped(typed), { ...options, ...typedCookie.options })
    return response
  }
  const kept = writeHoldings(holdings)
  const response = seeOther(kept ? back || '/fit#told' : '/fit')
  response.cookies.set(readerCookies.holdings, kept, { ...options, ...(!kept && { maxAge: 0 }) })
  response.cookies.set(typedCookie.name, '', { ...options, ...typedCookie.options, maxAge: 0 })
  return response
}
