import { type Markup, markup } from '@/lib/markup'
import { type Asked, parseRequest } from '@/lib/oai/arguments'
import { type Faults, faulty } from '@/lib/oai/faults'
import { type Place, readToken, writeToken } from '@/lib/oai/token'

/** Records or sets on a page. */
export const pageSize = 100

/** Where a list begins, or goes on. What a token says is judged like what somebody asks. */
export function placeOf({ verb, given }: Asked): Place | Faults {
  if (given.resumptionToken === undefined) return { verb, given, after: '', cursor: 0 }
  const place = readToken(verb, given.resumptionToken)
  if (!place || 'faults' in parseRequest(new URLSearchParams({ verb, ...place.given }))) return badToken
  return place
}

export const badToken: Faults = faulty({
  code: 'badResumptionToken',
  message:
    'That is no resumption token of this list. Tokens do not expire: one that was cut off or changed is refused.',
})

type Page = {
  place: Place
  /** Records or sets on this page. */
  count: number
  /** With those of all pages to come; null: too many to count. */
  left: number | null
  /** The last one of this page; null: there are no more. */
  after: string | null
}

/** What stands at the end of a page: how to go on, or, on a last page that is not the only one, that this is all. */
export function resumption({ place, count, left, after }: Page): Markup {
  if (after === null && place.cursor === 0) return markup``
  const size = left === null ? markup`` : markup` completeListSize="${place.cursor + left}"`
  const token = after === null ? '' : writeToken({ ...place, after, cursor: place.cursor + count })
  return markup`<resumptionToken${size} cursor="${place.cursor}">${token}</resumptionToken>\n`
}
