import type { NextRequest } from 'next/server'
import { parsePlace } from '@/lib/programs/place'
import { fieldsOf, isOwnForm, refused, seeOther } from '@/lib/reader/answer-form'
import { cookieOptions } from '@/lib/reader/cookies'
import { site } from '@/lib/site'
import { suggestionPath } from '@/lib/suggestions/schema'
import { sendSuggestion } from '@/lib/suggestions/send'
import { draftCookie, writeDraft } from '@/lib/suggestions/typed'

const NOT_SENT = 'Nothing was sent. Go back to the page of the program, and start again from there.'

/** Takes a reader's suggestion and shows its reference; or brings back what was typed, with what is wrong. */
export async function POST(
  request: NextRequest,
  { params }: RouteContext<'/programs/[institution]/[program]/suggest/send'>,
) {
  const { institution, program } = await params
  const place = parsePlace(`${institution}/${program}`)
  if (!isOwnForm(request)) return refused(403, 'This form was sent from another site', [NOT_SENT])
  const fields = await fieldsOf(request)
  if (!place || !fields) return refused(400, 'This form was not understood', [NOT_SENT])
  const sent = await sendSuggestion(place, fields)
  const form = `/programs/${institution}/${program}/suggest`
  const options = { ...cookieOptions(site.origin), path: form, maxAge: draftCookie.maxAge }
  if ('reference' in sent) {
    const response = seeOther(suggestionPath(sent.reference))
    response.cookies.set(draftCookie.name, '', { ...options, maxAge: 0 })
    return response
  }
  const draft = writeDraft(sent.typed, sent.reason)
  if (!draft) return refused(400, 'This is too long', [NOT_SENT, 'Shorten what you wrote to 2,000 characters.'])
  const response = seeOther(`${form}#wrong`)
  response.cookies.set(draftCookie.name, draft, options)
  return response
}
