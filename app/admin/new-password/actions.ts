'use server'

import { redirect } from 'next/navigation'
import type { Problems } from '@/components/desk/problems'
import { findReset, resetPassword } from '@/lib/auth/new-password'
import { passwordFault } from '@/lib/auth/password-rules'

export type NewPasswordState = { problems: Problems } | null

export async function newPasswordAction(_: NewPasswordState, form: FormData): Promise<NewPasswordState> {
  const [token, password] = [String(form.get('token') ?? ''), String(form.get('password') ?? '')]
  const person = await findReset(token)
  if (!person) redirect('/admin/new-password')
  const fault = await passwordFault(password, person)
  if (fault) return { problems: { password: fault } }
  redirect((await resetPassword(token, password)) ? '/admin/sign-in?done=password' : '/admin/new-password')
}
