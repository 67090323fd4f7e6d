import type { z } from 'zod'
import { type Issue, issuesOf } from '@/lib/editing/issue'
import { fieldAt } from './changes'
import { type Fields, factOf, fieldsOf, type RecordForm } from './field'

/** What is wrong with one control of a form: its name there, and a sentence. */
export interface Problem {
  /** As the control is called in the form: `tuition[0].amount`. Empty: the record as a whole. */
  name: string
  sentence: string
}

/** Where a sound record begins: what is typed can be read as what it should be. Whether all of it is there waits for publishing. */
export function lightIssues<R>(schema: z.ZodType<R>, record: unknown): Issue[] {
  const { error } = schema.safeParse(record, { reportInput: true })
  if (!error) return []
  return error.issues.flatMap((issue) => {
    const isFilled = issue.input !== null && issue.input !== undefined && issue.input !== ''
    const isOfForm = ['invalid_type', 'invalid_value', 'invalid_format'].includes(issue.code)
    return isFilled && isOfForm ? issuesOf({ issues: [issue] } as unknown as z.ZodError) : []
  })
}

/** Issues of a record as problems of its form, in the order of the form. */
export function problemsOf(issues: Issue[], form: RecordForm): Problem[] {
  const fields = fieldsOf(form)
  const order = Object.keys(fields)
  return issues
    .map((issue) => ({ problem: problemOf(issue, fields), at: placeOf(issue, order) }))
    .sort((a, b) => a.at - b.at)
    .map(({ problem }) => problem)
}

/** Where the field of an issue stands in the form; what is said about a fact stands under it. */
function placeOf({ path }: Issue, order: string[]): number {
  const [first, name] = path.map(String)
  const about = first === 'absent' || first === 'checked'
  return order.findIndex((each) =>
    about ? factOf(each) === name : [first, `${first}.${name}`].some((start) => each === start),
  )
}

function problemOf({ path, message: reason, value }: Issue, fields: Fields): Problem {
  const message = value === null || value === '' ? 'is missing' : reason
  const [about, name] = path
  if ((about === 'absent' || about === 'checked') && name !== undefined) {
    const [, field] = Object.entries(fields).find(([each]) => each.split('.').at(-1) === name) ?? []
    return { name: `${about}.${String(name)}`, sentence: `${field?.label ?? String(name)} ${readable(message)}.` }
  }
  const found = fieldAt(path, fields)
  if (!found) return { name: '', sentence: `${path.map(String).join(' ')} ${readable(message)}.` }
  const { field, at, rest } = found
  const [place, ...inside] = rest
  if (typeof place !== 'number') return { name: at, sentence: `${field.label} ${readable(message)}.` }
  if (field.kind !== 'rows') {
    const what = field.kind === 'lines' ? 'line' : 'number'
    return { name: at, sentence: `${field.label}, ${what} ${place + 1}, ${readable(message)}.` }
  }
  const inner = problemOf({ path: inside, message, value: undefined }, field.fields)
  const row = `${at}[${place}]`
  return inside.length === 0
    ? { name: row, sentence: `${field.label}, ${place + 1}, ${readable(message)}.` }
    : { name: `${row}.${inner.name}`, sentence: `${field.label}, ${place + 1}: ${inner.sentence}` }
}

/** Lists count from 0, and people do not. Words of the files become those of the form. */
function readable(message: string): string {
  return message
    .replace(/\bitem (\d+)/g, (_, place: string) => `number ${Number(place) + 1}`)
    .replace(/\b(credits|duration_months)_max\b/, 'the most')
}

/** The sentences of problems by the names of their controls. */
export function byName(problems: Problem[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const { name, sentence } of problems) errors[name] = [...(errors[name] ?? []), sentence]
  return errors
}
