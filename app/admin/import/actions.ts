'use server'

import { redirect } from 'next/navigation'
import { requireEditor, requireOwner } from '@/lib/auth/guard'
import { discardPlan, startCheck, startImport, startReplacement } from '@/lib/bulk/admin'
import { encodingIn, planIn, separatorIn, waitingIn } from './form'

export async function checkAgainAction(form: FormData): Promise<void> {
  await requireEditor()
  const plan = planIn(form)
  await startCheck(plan, { encoding: encodingIn(form), separator: separatorIn(form) })
  redirect(`/admin/import/${plan}`)
}

export async function importAction(form: FormData): Promise<void> {
  await requireEditor()
  const plan = planIn(form)
  await startImport(plan, waitingIn(form))
  redirect(`/admin/import/${plan}`)
}

export async function replaceAction(form: FormData): Promise<void> {
  await requireOwner()
  const plan = planIn(form)
  const [told, typed] = [Number(form.get('told')), String(form.get('typed')).trim()]
  if (typed !== String(told)) redirect(`/admin/import/${plan}/replace?problem=number`)
  await startReplacement(plan, waitingIn(form), told)
  redirect(`/admin/import/${plan}`)
}

export async function discardAction(form: FormData): Promise<void> {
  await requireEditor()
  await discardPlan(planIn(form))
  redirect('/admin/import')
}
