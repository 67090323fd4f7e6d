'use server'

import { redirect } from 'next/navigation'
import type { Problems } from '@/components/desk/problems'
import { changePassword, endOwnSessions } from '@/lib/account/admin'
import { requirePerson } from '@/lib/auth/guard'

export type AccountState = { problems: Problems; which?: string } | null

export async function changePasswordAction(_: AccountState, form: FormData): Promise<AccountState> {
  await requirePerson()
  const result = await changePassword(String(form.get('current') ?? ''), String(form.get('password') ?? ''))
  if (typeof result === 'object') return { problems: { ...result } }
  redirect(WAYS_ON[result])
}

/** Whoever must wait, since their network had too many tries, signs in by themselves. */
const WAYS_ON = {
  in: '/admin/account?done=password',
  'second factor': '/admin/sign-in/code?next=/admin/account',
  'not in': '/admin/sign-in?done=password',
}

export async function endSessionsAction(_: AccountState, form: FormData): Promise<AccountState> {
  await requirePerson()
  const which = String(form.get('which') ?? 'others')
  const only = /^\d{1,9}$/.test(which) ? Number(which) : undefined
  const problem = await endOwnSessions(String(form.get('confirm') ?? ''), only ?? (which === 'all' ? 'all' : 'others'))
  if (problem) return { problems: { confirm: problem }, which }
  redirect(which === 'all' ? '/admin/sign-in?done=out' : '/admin/account?done=sessions')
}
