'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Problems } from '@/components/desk/problems'
import { requireOwner } from '@/lib/auth/guard'
import { editorOrHold } from '@/lib/auth/held-form'
import { typedLine } from '@/lib/auth/typed-line'
import {
  changeRole,
  endSessionsOf,
  invite,
  type MadeLink,
  makeResetLink,
  removePerson,
  restorePerson,
  turnOffSecondFactorOf,
  withdrawInvitation,
} from '@/lib/people/admin'

/** A link is shown in the answer itself: nobody can ask for it a second time. */
export type PeopleState = { email?: string; role?: string; problems?: Problems; link?: MadeLink } | null

const invitation = z.object({ email: z.email().toLowerCase(), role: z.enum(['owner', 'editor']) })

export async function inviteAction(_: PeopleState, form: FormData): Promise<PeopleState> {
  await editorOrHold(form, '/admin/people')
  await requireOwner()
  const typed = { email: typedLine(form, 'email'), role: String(form.get('role') ?? '') }
  const parsed = invitation.safeParse(typed)
  if (!parsed.success) return { ...typed, problems: { email: 'This is no e-mail address.' } }
  const link = await invite(parsed.data.email, parsed.data.role)
  if (typeof link === 'string') return { ...typed, problems: { email: link } }
  // The list of who is invited stands on the same page.
  revalidatePath('/admin/people')
  return { link }
}

export async function withdrawAction(form: FormData): Promise<void> {
  await requireOwner()
  await withdrawInvitation(idIn(form))
  redirect('/admin/people?done=withdrawn')
}

export async function personAction(_: PeopleState, form: FormData): Promise<PeopleState> {
  await requireOwner()
  const [id, what] = [idIn(form), String(form.get('do'))]
  const act = Object.hasOwn(acts, what) ? acts[what as keyof typeof acts] : null
  const result = (await act?.(id)) ?? null
  if (typeof result === 'string') return { problems: { '': result } }
  if (result) return { link: result }
  redirect(`/admin/people?done=${act ? what : ''}`)
}

/** What an owner can do about somebody. A sentence: why not; a link: for them. */
const acts = {
  'make-owner': (id: number) => changeRole(id, 'owner'),
  'make-editor': (id: number) => changeRole(id, 'editor'),
  'reset-link': makeResetLink,
  'sign-out': endSessionsOf,
  'second-factor-off': turnOffSecondFactorOf,
  remove: removePerson,
  restore: restorePerson,
} satisfies Record<string, (id: number) => Promise<MadeLink | string | null>>

function idIn(form: FormData): number {
  const id = String(form.get('id') ?? '')
  return /^\d{1,9}$/.test(id) ? Number(id) : 0
}
