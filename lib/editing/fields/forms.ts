import type { SubjectName } from '@/lib/editing/subject'
import type { RecordForm } from './field'
import { figureForm, textForm } from './guidance'
import { institutionForm } from './institution'
import { programForm } from './program'
import { conceptForm, topicForm } from './vocabulary'

/** The forms of the desk, by the kind of record. */
const recordForms: Record<SubjectName, RecordForm> = {
  programs: programForm,
  institutions: institutionForm,
  topics: topicForm,
  concepts: conceptForm,
  figures: figureForm,
  texts: textForm,
}

export function formOf(name: SubjectName): RecordForm {
  return recordForms[name]
}

/** Whether a page shows records of this kind; a concept of the thesaurus works in every search and stands nowhere. */
export function hasPage(name: SubjectName): boolean {
  return name !== 'concepts'
}
