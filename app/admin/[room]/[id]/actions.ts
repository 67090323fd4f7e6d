'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ConfirmState } from '@/components/desk/confirm-form'
import { editorOrHold } from '@/lib/auth/held-form'
import { archiveRecord, discardEdits } from '@/lib/editing/admin'
import type { FormState } from '@/lib/editing/fields/answer'
import { noteIn } from '@/lib/editing/note'
import { BUSY, changedMeanwhile, publish } from '@/lib/editing/publishing'
import { recordAt, subjectNamed } from '@/lib/editing/record-address'
import { submitRecord } from '@/lib/editing/submit'

export async function saveAction(room: string, id: number, _: FormState, form: FormData): Promise<FormState> {
  await editorOrHold(form, `/admin/${room}/${id}`)
  const answer = await submitRecord(subjectNamed(room), id, form)
  if ('state' in answer) return answer.state
  leadTo(answer.path)
}

export async function publishAction(room: string, id: number, _: ConfirmState, form: FormData): Promise<ConfirmState> {
  await editorOrHold(form, `/admin/${room}/${id}/publish`)
  const problem = await publish(await recordAt({ room, id: String(id) }), form)
  if (problem !== null) return { note: noteIn(form), problems: { '': problem } }
  leadTo(`/admin/${room}/${id}?published`)
}

export async function archiveAction(room: string, id: number, _: ConfirmState, form: FormData): Promise<ConfirmState> {
  await editorOrHold(form, `/admin/${room}/${id}/archive`)
  const [note, version] = [noteIn(form), String(form.get('version') ?? '')]
  if (note === '') return { note, problems: { note: 'Say in a few words why readers are no longer to see it.' } }
  const saved = await archiveRecord(subjectNamed(room), { id, version, note })
  if (saved.outcome === 'conflict') return { note, problems: { '': changedMeanwhile(saved.theirs.who) } }
  if (saved.outcome === 'busy') return { note, problems: { '': BUSY } }
  leadTo(`/admin/${room}/${id}?archived`)
}

export async function discardAction(room: string, id: number, _: ConfirmState, form: FormData): Promise<ConfirmState> {
  await editorOrHold(form, `/admin/${room}/${id}/discard`)
  const saved = await discardEdits(subjectNamed(room), { id, version: String(form.get('version') ?? '') })
  if (saved.outcome === 'conflict') return { note: '', problems: { '': changedMeanwhile(saved.theirs.who) } }
  if (saved.outcome === 'busy') return { note: '', problems: { '': BUSY } }
  leadTo(`/admin/${room}/${id}?discarded`)
}

/** Leads on, and drops the pages that the browser keeps: whoever goes back sees what stands now, and not what did. */
function leadTo(path: string): never {
  revalidatePath('/admin', 'layout')
  redirect(path)
}
