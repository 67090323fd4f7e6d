import { signOut } from '@/lib/auth/sign-out'
import { isOwnForm, refused, seeOther } from '@/lib/reader/answer-form'

export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return refused(403, 'Nothing was done', ['This was not asked for by a page of this site.'])
  await signOut()
  return seeOther('/admin/sign-in?done=out')
}
