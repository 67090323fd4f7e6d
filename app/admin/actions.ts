'use server'

import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/auth/guard'
import { markStillRight } from '@/lib/desk/admin'
import { markOf } from '@/lib/desk/still-right'
import { pathBack } from '@/lib/reader/answer-form'

/** Marks a record as checked today, and goes back to where the button was. */
export async function stillRightAction(form: FormData): Promise<void> {
  await requireEditor()
  const mark = markOf(form)
  const marked = mark ? await markStillRight(mark.room, mark.id, null) : 'not marked'
  const back = new URL(pathBack(form.get('back'), '/admin'), 'http://desk')
  back.searchParams.set('marked', marked)
  redirect(back.pathname + back.search)
}
