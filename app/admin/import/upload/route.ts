import { keepUpload } from '@/lib/bulk/admin'
import { isOwnForm, refused, seeOther } from '@/lib/reader/answer-form'

export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return refused(403, 'Nothing was kept', ['This was not sent by a page of this site.'])
  const kept = await keepUpload(request)
  return seeOther(kept.outcome === 'kept' ? `/admin/import/${kept.planId}` : `/admin/import?refused=${kept.reason}`)
}
