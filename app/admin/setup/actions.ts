'use server'

import { redirect } from 'next/navigation'
import type { Problems } from '@/components/desk/problems'
import { becomeFirstOwner, findSetup, ownerFaults } from '@/lib/auth/setup'
import { signIn } from '@/lib/auth/sign-in'

export type SetupState = { name: string; email: string; problems: Problems } | null

export async function setupAction(_: SetupState, form: FormData): Promise<SetupState> {
  const token = String(form.get('token') ?? '')
  const setup = await findSetup(token)
  if (!setup) redirect('/admin/setup')
  const [name, typed, password] = ['name', 'email', 'password'].map((field) => String(form.get(field) ?? ''))
  const person = { name: (name ?? '').trim(), email: setup.email ?? (typed ?? '').trim(), password: password ?? '' }
  const problems = await ownerFaults(person)
  if (Object.keys(problems).length > 0) return { name: person.name, email: person.email, problems }
  if ((await becomeFirstOwner(token, person)) === null) redirect('/admin/setup')
  await signIn(person.email, person.password)
  redirect('/admin/account?done=setup')
}
