import { keepUpload } from '@/lib/bulk/admin'
import { isOwnForm, refused, seeOther } from '@/lib/reader/answer-form'

/** So much of a file that is refused is read to its end: a browser shows no answer before it has sent all. */
const MOST_DRAINED = 200 * 2 ** 20

export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return refused(403, 'Nothing was kept', ['This was not sent by a page of this site.'])
  const kept = await keepUpload(request)
  if (kept.outcome === 'kept') return seeOther(`/admin/import/${kept.planId}`)
  await drain(request)
  return seeOther(`/admin/import?refused=${kept.reason}`)
}

async function drain({ body }: Request) {
  if (!body || body.locked) return
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > MOST_DRAINED) return
  }
}
