import { type Difference, differences } from '@/lib/editing/diff'
import { type Field, type Fields, fieldsOf, isObject, type RecordForm, valueAt } from './field'
import { optionWords, rowWords, valueWords } from './words'

/** One change of a record as somebody reads it: what changed, from what, to what. Null: nothing is stated there. */
export interface Change {
  what: string
  before: string | null
  after: string | null
}

type State = Record<string, unknown>

/** What differs between two states of a record, in words. */
export function changesBetween(before: State, after: State, form: RecordForm): Change[] {
  const fields = fieldsOf(form)
  return differences(before, after).flatMap((difference) => changeOf(difference, fields, before, after) ?? [])
}

function changeOf({ path, before, after }: Difference, fields: Fields, was: State, is: State): Change | null {
  const about = aboutFact(path, before, after, fields)
  if (about) return about
  const found = fieldAt(path, fields)
  if (!found) return { what: path.join(' '), before: plain(before), after: plain(after) }
  const { field, at, rest } = found
  const { label } = field
  if (rest.at(-1) === 'order') {
    return {
      what: `${label}, their order`,
      before: inOrder(valueAt(was, at), field),
      after: inOrder(valueAt(is, at), field),
    }
  }
  const [place, ...inside] = rest
  if (field.kind === 'rows' && typeof place === 'number') {
    // A difference is found at the place of the row as it is, or, of one that is gone, as it was.
    const list = valueAt(after === undefined && inside.length === 0 ? was : is, at)
    const row = Array.isArray(list) && isObject(list[place]) ? list[place] : {}
    if (inside.length === 0) {
      return {
        what: label,
        before: before ? rowWords(before, field) : null,
        after: after ? rowWords(after, field) : null,
      }
    }
    const title = field.titleOf(row)
    const inner = fieldAt(inside, field.fields)
    const what = [label, title, inner?.field.label].filter(Boolean).join(' · ')
    return { what, ...both(before, after, inner?.field, row) }
  }
  return { what: label, ...both(before, after, field, is) }
}

function both(before: unknown, after: unknown, field: Field | undefined, row: State) {
  const said = (value: unknown) => (field ? valueWords(value, field, row) : plain(value))
  return { before: said(before), after: said(after) }
}

const ABOUT = {
  absent: (label: string) => `${label}: why it has no value`,
  checked: (label: string) => `${label}: checked on`,
}
export const absences: Record<string, string> = { none: 'There is none', does_not_apply: 'Does not apply' }

function aboutFact([about, name, ...more]: Difference['path'], before: unknown, after: unknown, fields: Fields) {
  if ((about !== 'absent' && about !== 'checked') || more.length > 0) return null
  const [, field] = Object.entries(fields).find(([path]) => path.split('.').at(-1) === name) ?? []
  const said = (value: unknown) =>
    about === 'absent' ? plain(value) && optionWords(value, absences) : valueWords(value, { kind: 'day', label: '' })
  return { what: ABOUT[about](field?.label ?? String(name)), before: said(before), after: said(after) }
}

/** The field that a path leads to or into, and what of the path goes on inside. */
export function fieldAt(path: PropertyKey[], fields: Fields) {
  for (let length = path.length; length > 0; length--) {
    const at = path.slice(0, length).map(String).join('.')
    const field = Object.hasOwn(fields, at) ? fields[at] : undefined
    if (field) return { field, at, rest: path.slice(length) }
  }
  return null
}

function inOrder(list: unknown, field: Field): string | null {
  if (field.kind !== 'rows' || !Array.isArray(list)) return valueWords(list, field)
  return list.map((row) => (isObject(row) ? field.titleOf(row) : plain(row))).join('; ')
}

function plain(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
