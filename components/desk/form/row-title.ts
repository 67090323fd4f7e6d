import { isObject, type Rows } from '@/lib/editing/fields/field'
import { rowOf } from '@/lib/editing/fields/typed'

/** What a row is called, by what was in it when it came. */
export function rowTitle(typed: unknown, field: Rows): string {
  const titleOf = field.foldedTitleOf ?? field.titleOf
  return isObject(typed) ? titleOf(rowOf(typed, field.fields)) : ''
}

/** Whether nothing is in it beside what a new one begins with. */
export function isBlank(typed: unknown, { blank }: Rows): boolean {
  if (!isObject(typed)) return true
  return Object.entries(typed).every(([key, value]) => key === 'here' || !value || blank[key] === value)
}
