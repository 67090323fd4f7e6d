import { type Field, factOf, fieldsOf } from '@/lib/editing/fields/field'
import { programForm } from '@/lib/editing/fields/program'

const SINGLE = ['line', 'prose', 'address', 'number', 'yes-no', 'choice'] as const
type Single = Field & { kind: (typeof SINGLE)[number] }

/** The field of a program's form that holds a fact, by its path; null: there is none. */
export function fieldOfFact(fact: string | null): { path: string; field: Field } | null {
  const [path, field] = Object.entries(fieldsOf(programForm)).find(([each]) => factOf(each) === fact) ?? []
  return path && field ? { path, field } : null
}

/** The same for a fact that is one value; null: what it says is more than one, such as prices. */
export function singleField(fact: string | null): { path: string; field: Single } | null {
  const found = fieldOfFact(fact)
  return found && isSingle(found.field) ? { path: found.path, field: found.field } : null
}

/** The answers to choose from, in words, by what the form holds; null: it is written. */
export function answersTo(field: Single): Record<string, string> | null {
  if (field.kind === 'yes-no') return { yes: 'Yes', no: 'No' }
  return field.kind === 'choice' && typeof field.options === 'object' ? field.options : null
}

/** What the control of a field holds for a reader's words; null: they are none of its values. */
export function controlValue(field: Single, words: string): string | null {
  const answers = answersTo(field)
  if (answers) {
    const [key] = Object.entries(answers).find(([, label]) => label.toLowerCase() === words.toLowerCase()) ?? []
    return key ?? null
  }
  return field.kind !== 'number' || /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(words) ? words : null
}

function isSingle(field: Field): field is Single {
  return (SINGLE as readonly string[]).includes(field.kind)
}
