'use server'

import { redirect } from 'next/navigation'
import { signIn } from '@/lib/auth/sign-in'
import { pathBack } from '@/lib/reader/answer-form'

export type SignInState = { email: string; problem: string } | null

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '').trim()
  const result = await signIn(email, String(form.get('password') ?? ''))
  if (result !== 'in') return { email, problem: 'This e-mail address and password do not belong together.' }
  redirect(pathBack(form.get('next'), '/admin'))
}
