'use server'

import { redirect } from 'next/navigation'
import { editorOrHold } from '@/lib/auth/held-form'
import { begin } from '@/lib/editing/begin'
import type { FormState } from '@/lib/editing/fields/answer'
import { plainRoom } from '@/lib/editing/record-address'

export async function addRecordAction(room: string, _: FormState, form: FormData): Promise<FormState> {
  await editorOrHold(form, `/admin/${room}/new`)
  const made = await begin(plainRoom(room), form)
  if ('state' in made) return made.state
  redirect(`/admin/${room}/${made.id}?added`)
}
