import { isObject } from './fields/field'

/** Null, an empty list, an empty object and nothing at all say the same: nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return sayingOf(one) === sayingOf(other)
}

/** What a value says, as a text: the same for two that say the same, in whatever order their keys stand. */
export function sayingOf(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(sorted)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const)
  const filled = entries.filter(([, each]) => each !== null).sort(([a], [b]) => (a < b ? -1 : 1))
  return filled.length === 0 ? null : Object.fromEntries(filled)
}
