'use server'

import { redirect } from 'next/navigation'
import { editorOrHold } from '@/lib/auth/held-form'
import type { FormState } from '@/lib/editing/fields/answer'
import { subjectNamed } from '@/lib/editing/record-address'
import { submitRecord } from '@/lib/editing/submit'

export async function saveAction(room: string, id: number, _: FormState, form: FormData): Promise<FormState> {
  await editorOrHold(form, `/admin/${room}/${id}`)
  const answer = await submitRecord(subjectNamed(room), id, form)
  if ('state' in answer) return answer.state
  redirect(answer.path)
}
