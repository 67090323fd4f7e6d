'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import type { Problems } from '@/components/desk/problems'
import { codeProblems } from '@/lib/auth/judge-code'
import { countRequest, mailReset } from '@/lib/auth/new-password'
import { showCode, signIn } from '@/lib/auth/sign-in'
import { waitSentence } from '@/lib/auth/throttle'
import { typedLine } from '@/lib/auth/typed-line'
import { wayOn } from '@/lib/auth/way-on'
import { pathBack } from '@/lib/reader/answer-form'

export type SignInState = { email: string; problems: Problems } | null

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = typedLine(form, 'email')
  const next = pathBack(form.get('next'), '/admin')
  const result = await signIn(email, String(form.get('password') ?? ''))
  if (result === 'second factor') redirect(`/admin/sign-in/code?next=${encodeURIComponent(next)}`)
  if (result === 'in') redirect(await wayOn(next))
  const problem =
    result === 'refused' ? 'This e-mail address and password do not belong together.' : waitSentence(result)
  return { email, problems: { '': problem } }
}

export type CodeState = { problems: Problems } | null

export async function codeAction(_: CodeState, form: FormData): Promise<CodeState> {
  const result = await showCode(String(form.get('code') ?? ''))
  const next = pathBack(form.get('next'), '/admin')
  if (result === 'in') redirect(next)
  if (result === 'over') redirect(`/admin/sign-in?over=1&next=${encodeURIComponent(next)}`)
  return { problems: { code: codeProblems[result] } }
}

export async function lostPasswordAction(_: CodeState, form: FormData): Promise<CodeState> {
  const tooMany = await countRequest()
  if (tooMany) return { problems: { '': waitSentence(tooMany) } }
  const email = typedLine(form, 'email')
  // Once the answer is sent, so that it takes the same time for every address.
  after(() => mailReset(email))
  redirect('/admin/sign-in/lost-password?asked=1')
}
