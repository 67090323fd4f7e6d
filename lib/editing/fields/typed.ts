import { type Field, type Fields, factOf, fieldsOf, isObject, putAt, type RecordForm, valueAt } from './field'

/** A record as the controls of a form hold it: texts and lists of them, at the same paths. */
export type Typed = Record<string, unknown>

/** What the controls of a form say of a record, also of one that is not sound. `recordOf` has it back. */
export function typedOf(record: Record<string, unknown>, form: RecordForm): Typed {
  const fields = fieldsOf(form)
  const typed = typedFields(record, fields)
  for (const name of facts(fields)) {
    for (const about of ['absent', 'checked']) putAt(typed, `${about}.${name}`, words(valueAt(record[about], name)))
  }
  return typed
}

/** The record that somebody typed. What cannot be read as what it should be stays as it was typed, for a check to name. */
export function recordOf(typed: Typed, form: RecordForm): Record<string, unknown> {
  const fields = fieldsOf(form)
  const record = rowOf(typed, fields)
  if (facts(fields).length > 0) {
    for (const about of ['absent', 'checked']) {
      const stated = facts(fields).flatMap((name) => {
        const value = oneLine(valueAt(typed[about], name))
        return value === '' ? [] : [[name, value]]
      })
      record[about] = Object.fromEntries(stated)
    }
  }
  return record
}

/** Each row says that it is there: one of which nothing is typed yet would be none. */
export const rowMark = { here: 'on' }

function facts(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([path, { fact }]) => (fact ? [factOf(path)] : []))
}

function typedFields(record: unknown, fields: Fields): Typed {
  const typed: Typed = {}
  for (const [path, field] of Object.entries(fields)) putAt(typed, path, typedValue(valueAt(record, path), field))
  return typed
}

export function rowOf(typed: unknown, fields: Fields): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [path, field] of Object.entries(fields)) putAt(record, path, valueTyped(valueAt(typed, path), field))
  return record
}

function typedValue(value: unknown, field: Field): unknown {
  switch (field.kind) {
    case 'rows':
      return list(value).map((row) => ({ ...typedFields(row, field.fields), ...rowMark }))
    case 'list':
      return list(value).map((each) => ({ text: words(each), ...rowMark }))
    case 'lines':
      return list(value).map(words).join('\n')
    case 'choices':
    case 'picks':
      return list(value).map(words)
    case 'tick':
      return value === true ? 'on' : ''
    case 'yes-no':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : words(value)
    default:
      return words(value)
  }
}

function valueTyped(typed: unknown, field: Field): unknown {
  switch (field.kind) {
    case 'rows':
      return list(typed).map((row) => rowOf(row, field.fields))
    case 'list':
      return list(typed)
        .flatMap((row) => lines(valueAt(row, 'text')))
        .map(oneLine)
        .filter(Boolean)
    case 'lines':
      return lines(typed).map(oneLine).filter(Boolean)
    case 'choices':
    case 'picks':
      return list(typed).map(oneLine).filter(Boolean)
    case 'tick':
      return oneLine(typed) === 'on'
    case 'yes-no':
      return { yes: true, no: false }[oneLine(typed)] ?? (oneLine(typed) || null)
    case 'number':
    case 'money':
      return numberTyped(oneLine(typed))
    default:
      return oneLine(typed) || (field.fact === 'always' ? '' : null)
  }
}

/** "1,395.50" as a number; what is none stays text. */
function numberTyped(text: string): number | string | null {
  if (text === '') return null
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text
}

/** Blanks around a text, and line breaks pasted into a line, are nobody's wish. */
function oneLine(typed: unknown): string {
  return words(typed)
    .replace(/\s*\p{Cc}+\s*/gu, ' ')
    .trim()
}

function lines(typed: unknown): string[] {
  return words(typed).split(/\r\n|\r|\n/)
}

/** A control that is there once gives one text, and one that is there twice a list. */
function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return Object.values(value)
  return value === undefined || value === null || value === '' ? [] : [value]
}

function words(value: unknown): string {
  if (value === null || value === undefined || isObject(value) || Array.isArray(value)) return ''
  return String(value)
}
