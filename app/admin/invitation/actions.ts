'use server'

import { redirect } from 'next/navigation'
import type { Problems } from '@/components/desk/problems'
import { acceptInvitation, findInvitation } from '@/lib/auth/invitation'
import { passwordFault } from '@/lib/auth/password-rules'
import { signIn } from '@/lib/auth/sign-in'
import { typedLine } from '@/lib/auth/typed-line'

export type InvitationState = { name: string; problems: Problems } | null

export async function invitationAction(_: InvitationState, form: FormData): Promise<InvitationState> {
  const [token, password] = [String(form.get('token') ?? ''), String(form.get('password') ?? '')]
  const name = typedLine(form, 'name')
  const invitation = await findInvitation(token)
  if (!invitation) redirect('/admin/invitation')
  const fault = await passwordFault(password, { email: invitation.email, name })
  const problems: Problems = {
    ...(!name && { name: 'Say how others should call you.' }),
    ...(fault && { password: fault }),
  }
  if (Object.keys(problems).length > 0) return { name, problems }
  const email = await acceptInvitation(token, name, password)
  if (!email) redirect('/admin/invitation')
  const isIn = (await signIn(email, password)) === 'in'
  redirect(isIn ? '/admin/account?done=joined' : '/admin/sign-in?done=password')
}
