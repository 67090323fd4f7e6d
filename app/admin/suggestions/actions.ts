'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/guard'
import { editorOrHold } from '@/lib/auth/held-form'
import {
  acceptSuggestion,
  declineSuggestion,
  getSuggestionToAnswer,
  mergeSuggestion,
  reopenSuggestion,
} from '@/lib/suggestions/admin'
import { answerPath } from '@/lib/suggestions/schema'
import { fieldOfFact } from '@/lib/suggestions/value'

export type AnswerState = { reason: string; problem: string } | null

const MOST_REASON = 1_000
const meanwhile = 'Somebody answered it meanwhile: reload this page to see how.'

export async function acceptAction(_: AnswerState, form: FormData): Promise<AnswerState> {
  await requireEditor()
  const suggestion = await getSuggestionToAnswer(named(form, 'reference'))
  if (!suggestion || !(await acceptSuggestion(suggestion.reference))) return { reason: '', problem: meanwhile }
  const at = fieldOfFact(suggestion.field)
  redirect(
    `/admin/programs/${suggestion.program.id}?suggestion=${suggestion.reference}${at ? `#record-${at.path}` : ''}`,
  )
}

export async function declineAction(_: AnswerState, form: FormData): Promise<AnswerState> {
  await editorOrHold(form, answerPath(named(form, 'reference')))
  const [reference, reason] = [named(form, 'reference'), named(form, 'reason').trim()]
  if (reason === '' || reason.length > MOST_REASON) {
    return { reason, problem: `Write the reason, in ${MOST_REASON} characters or less: the reader sees it.` }
  }
  if (!(await declineSuggestion(reference, reason.toWellFormed().replaceAll('\0', '')))) {
    return { reason, problem: meanwhile }
  }
  redirect(answerPath(reference))
}

export async function mergeAction(_: AnswerState, form: FormData): Promise<AnswerState> {
  await requireEditor()
  const reference = named(form, 'reference')
  if (!(await mergeSuggestion(reference, named(form, 'into')))) {
    return { reason: '', problem: 'Choose another suggestion about this program; if you did, reload this page.' }
  }
  redirect(answerPath(reference))
}

export async function reopenAction(form: FormData): Promise<void> {
  await requireEditor()
  const reference = named(form, 'reference')
  await reopenSuggestion(reference)
  redirect(answerPath(reference))
}

function named(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
