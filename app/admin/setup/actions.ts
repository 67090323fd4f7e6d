'use server'

import { redirect } from 'next/navigation'
import type { Problems } from '@/components/desk/problems'
import { becomeFirstOwner, findSetup, ownerFaults } from '@/lib/auth/setup'
import { signIn } from '@/lib/auth/sign-in'
import { typedLine } from '@/lib/auth/typed-line'

export type SetupState = { name: string; email: string; problems: Problems } | null

export async function setupAction(_: SetupState, form: FormData): Promise<SetupState> {
  const token = String(form.get('token') ?? '')
  const setup = await findSetup(token)
  if (!setup) redirect('/admin/setup')
  const person = {
    name: typedLine(form, 'name'),
    email: setup.email ?? typedLine(form, 'email'),
    password: String(form.get('password') ?? ''),
  }
  const problems = await ownerFaults(person)
  if (Object.keys(problems).length > 0) return { name: person.name, email: person.email, problems }
  if ((await becomeFirstOwner(token, person)) === null) redirect('/admin/setup')
  const isIn = (await signIn(person.email, person.password)) === 'in'
  redirect(isIn ? '/admin/account?done=setup' : '/admin/sign-in?done=password')
}
