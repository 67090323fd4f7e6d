import { type Difference, differences } from '@/lib/editing/diff'
import { type Field, type Fields, fieldsOf, isObject, type RecordForm, type Rows, valueAt } from './field'
import { optionWords, rowWords, valueWords } from './words'

/** One change of a record as somebody reads it: what changed, from what, to what. Null: nothing is stated there, or no such entry is. */
export interface Change {
  what: string
  before: string | null
  after: string | null
  /** Whether a whole entry of a list came or went: the others stay. */
  isEntry?: true
}

type State = Record<string, unknown>

/** What differs between two states of a record, in words. */
export function changesBetween(before: State, after: State, form: RecordForm): Change[] {
  const fields = fieldsOf(form)
  return differences(before, after).map((difference) => changeOf(difference, fields, before, after))
}

function changeOf({ path, from, before, after }: Difference, fields: Fields, was: State, is: State): Change {
  const about = aboutFact(path, before, after, fields)
  if (about) return about
  const found = fieldAt(path, fields)
  if (!found) return { what: path.join(' '), before: plain(before), after: plain(after) }
  const { field, at, rest } = found
  const { label } = field
  const [place, ...inside] = rest
  if (place === 'order') {
    return { what: `${label}, their order`, before: inOrder(before, field), after: inOrder(after, field) }
  }
  if (field.kind === 'rows' && typeof place === 'number') {
    if (inside.length === 0)
      return { what: label, before: rowSaid(before, field), after: rowSaid(after, field), isEntry: true }
    const stood = from.slice(path.length - inside.length)
    const [rowWas, rowIs] = [rowOf(valueAt(was, at), from.at(-1 - inside.length)), rowOf(valueAt(is, at), place)]
    const inner = changeOf({ path: inside, from: stood, before, after }, field.fields, rowWas, rowIs)
    return { ...inner, what: [label, field.titleOf(rowIs), inner.what].filter(Boolean).join(' · ') }
  }
  const change = { what: label, before: valueWords(before, field, was), after: valueWords(after, field, is) }
  return typeof place === 'number' ? { ...change, isEntry: true } : change
}

function rowOf(list: unknown, place: unknown): State {
  const row = Array.isArray(list) ? list[Number(place)] : null
  return isObject(row) ? row : {}
}

function rowSaid(row: unknown, field: Rows): string | null {
  return row ? rowWords(row, field) : null
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
export function fieldAt<Key extends PropertyKey>(path: Key[], fields: Fields) {
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
