import type { SubjectName } from '@/lib/editing/subject'
import type { RecordForm } from './field'
import { programForm } from './program'

/** The forms of the desk, by the kind of record. */
export const recordForms: Partial<Record<SubjectName, RecordForm>> = {
  programs: programForm,
}

export function formOf(name: SubjectName): RecordForm {
  const form = recordForms[name]
  if (!form) throw new Error(`There is no form for ${name}.`)
  return form
}
