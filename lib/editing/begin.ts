import 'server-only'
import { addRecord } from '@/lib/editing/admin'
import type { FormState } from '@/lib/editing/fields/answer'
import { formOf } from '@/lib/editing/fields/forms'
import { beginningOf, type PlainRoom } from '@/lib/editing/fields/new-record'
import { parseForm } from '@/lib/editing/fields/parse-form'
import { byName, problemsOf } from '@/lib/editing/fields/problems'
import { recordOf } from '@/lib/editing/fields/typed'

/** Adds the record that somebody began, or gives the form back with everything in it. */
export async function begin(name: PlainRoom, sent: FormData): Promise<{ id: number } | { state: FormState }> {
  const submission = parseForm(sent)
  const table = formOf(name)
  const made = await addRecord(name, recordOf(submission.payload, table), Object.keys(beginningOf(name)))
  if (made.outcome === 'created') return { id: made.id }
  const problems = problemsOf(made.issues, table)
  return {
    state: { result: submission.reply({ fieldErrors: byName(problems) }), version: '0.0', problems, conflict: null },
  }
}
