'use server'

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { editorOrHold } from '@/lib/auth/held-form'
import { addProgram } from '@/lib/editing/admin'
import { newProgram } from './new-program'

export async function addProgramAction(_: SubmissionResult | null, form: FormData): Promise<SubmissionResult> {
  await editorOrHold(form, '/admin/programs/new')
  const submission = parseWithZod(form, { schema: newProgram })
  if (submission.status !== 'success') return submission.reply()
  const made = await addProgram(submission.value)
  if (made.outcome === 'invalid') {
    const isUnknown = made.issues.some(({ path }) => path[0] === 'institutionId')
    return submission.reply({
      fieldErrors: isUnknown
        ? { institutionId: ['There is no such institution any more: choose another.'] }
        : { slug: ['Another program of this institution has this address.'] },
    })
  }
  redirect(`/admin/programs/${made.id}?added`)
}
