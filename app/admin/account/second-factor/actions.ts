'use server'

import { redirect } from 'next/navigation'
import type { Problems } from '@/components/desk/problems'
import { requirePerson } from '@/lib/auth/guard'
import {
  beginSecondFactor,
  type Confirmation,
  type ConfirmationFault,
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
  const result = await remakeRecoveryCodes(givenIn(form, 'remake'))
  return 'problems' in result ? { problems: problemsOf(result.problems, 'remake') } : result
}

export async function turnOffAction(_: FactorState, form: FormData): Promise<FactorState> {
  await requirePerson()
  const fault = await turnOffSecondFactor(givenIn(form, 'off'))
  if (fault) return { problems: problemsOf(fault, 'off') }
  redirect('/admin/account?done=off')
}

/** Two forms of one page ask for the same: their fields begin with their names. */
function givenIn(form: FormData, name: string): Confirmation {
  return { password: String(form.get(name) ?? ''), code: String(form.get(`${name}-code`) ?? '') }
}

function problemsOf({ password, code }: ConfirmationFault, name: string): Problems {
  return { ...(password && { [name]: password }), ...(code && { [`${name}-code`]: code }) }
}
