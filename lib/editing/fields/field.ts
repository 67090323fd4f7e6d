/** The words of a closed list, by what the record holds; a name stands for one that only the database knows. */
export type Options = Record<string, string> | 'topics'

/**
 * One field of a record, as editors meet it: in the form, in differences and beside errors. A record's fields are one table;
 * parsing, form and words all come from it.
 */
export type Field = {
  /** Begins with a capital; short enough for a table of differences. */
  label: string
  hint?: string
  /** Says of itself when it was checked, and why it has no value, where it may have none. */
  fact?: 'always' | 'may be absent'
} & (
  | { kind: 'line' | 'prose' | 'address' | 'number' | 'day' | 'yes-no' | 'tick' }
  /** In whole units of the currency that stands beside it. */
  | { kind: 'money' }
  /** Texts of one line each, in order. */
  | { kind: 'lines' }
  /** Texts in an order, each in a box of its own. */
  | { kind: 'list'; noun: string }
  | { kind: 'choice'; options: Options; empty?: string }
  /** Some of a few, each on its own. */
  | { kind: 'choices'; options: Options }
  /** Some of many, in order; the first counts most. */
  | { kind: 'picks'; options: Options; noun: string }
  | Rows
)

/** Several of one kind, each with fields of its own. */
export type Rows = {
  kind: 'rows'
  /** "price", in "Add a price". */
  noun: string
  fields: Fields
  /** What a new one begins with. */
  blank: Record<string, string>
  /** What one is called beside the others. */
  titleOf: (row: Record<string, unknown>) => string
  /** What one is called where its fields are folded away, if more than that. */
  foldedTitleOf?: (row: Record<string, unknown>) => string
}

/** By the path in the record: `admission.minimum_gpa`. */
export type Fields = Record<string, Field>

/** A part of a form under its own heading. */
export interface FormSection {
  id: string
  title: string
  lead?: string
  fields: Fields
}

/** The form of one kind of record, in the order in which it is read. */
export type RecordForm = FormSection[]

export function fieldsOf(form: RecordForm): Fields {
  return Object.assign({}, ...form.map(({ fields }) => fields))
}

/** The name by which a record speaks of a fact (`absent`, `checked`, a source's `supports`): the end of its path. */
export function factOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

export function articled(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** The value at `admission.minimum_gpa`; undefined: there is none. */
export function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), record)
}

/** Puts a value where `valueAt` finds it. */
export function putAt(record: Record<string, unknown>, path: string, value: unknown) {
  const keys = path.split('.')
  const last = keys.pop() ?? path
  let place = record
  for (const key of keys) {
    if (!isObject(place[key])) place[key] = {}
    place = place[key] as Record<string, unknown>
  }
  place[last] = value
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
