import { z } from 'zod'
import { atOnce } from './at-once.ts'

/**
 * A list in which no two items share a key, for each named kind of key.
 * All twins are told, also beside items that have faults of their own.
 */
export function distinct<Item extends z.ZodType>(item: Item, keys: Record<string, (value: z.output<Item>) => unknown>) {
  return z.array(item).superRefine((values, context) => {
    for (const [what, keyOf] of Object.entries(keys)) {
      for (const [place, first] of twinsIn(values, keyOf)) {
        context.addIssue({ code: 'custom', path: [place], message: `has the same ${what} as item ${first}` })
      }
    }
  }, atOnce)
}

function twinsIn<Value>(values: Value[], keyOf: (value: Value) => unknown): [place: number, first: number][] {
  const seen = new Map<string, number>()
  return Array.from(values).flatMap((value, place) => {
    const key = keyIn(value, keyOf)
    const first = seen.get(key ?? '')
    if (key !== undefined && first === undefined) seen.set(key, place)
    return first === undefined ? [] : [[place, first]]
  })
}

function keyIn<Value>(value: Value, keyOf: (value: Value) => unknown): string | undefined {
  try {
    return JSON.stringify(keyOf(value))
  } catch {
    return undefined // the item is broken, and says so itself
  }
}
