'use server'

import { redirect } from 'next/navigation'
import type { Problems } from '@/components/desk/problems'
import { requirePerson } from '@/lib/auth/guard'
import {
  beginSecondFactor,
  confirmSecondFactor,
  remakeRecoveryCodes,
  turnOffSecondFactor,
} from '@/lib/second-factor/admin'

/** Recovery codes are shown in the answer itself: nobody can ask for them a second time. */
export type FactorState = { problems?: Problems; recoveryCodes?: string[] } | null

export async function beginAction(_: FactorState, form: FormData): Promise<FactorState> {
  await requirePerson()
  const problem = await beginSecondFactor(String(form.get('begin') ?? ''))
  if (problem) return { problems: { begin: problem } }
  redirect('/admin/account/second-factor')
}

export async function confirmAction(_: FactorState, form: FormData): Promise<FactorState> {
  await requirePerson()
  const result = await confirmSecondFactor(String(form.get('code') ?? ''))
  return 'problem' in result ? { problems: { code: result.problem } } : result
}

export async function remakeCodesAction(_: FactorState, form: FormData): Promise<FactorState> {
  await requirePerson()
  const result = await remakeRecoveryCodes(String(form.get('remake') ?? ''))
  return 'problem' in result ? { problems: { remake: result.problem } } : result
}

export async function turnOffAction(_: FactorState, form: FormData): Promise<FactorState> {
  await requirePerson()
  const problem = await turnOffSecondFactor(String(form.get('off') ?? ''))
  if (problem) return { problems: { off: problem } }
  redirect('/admin/account?done=off')
}
