import { parse, type Submission } from '@conform-to/react'

/** What a button sends that changes a list, by the name that Conform gives it. */
const ORDER = '__intent__'
/** Of a list, more rows than any record has. */
const MOST_ROWS = 1_000

/** What a form says. What no form of ours sends is passed over: an order to a list that cannot be read, and far too long a list. */
export function parseForm(sent: FormData): Submission<Record<string, unknown>, string[]> {
  const ours = new FormData()
  for (const [name, value] of sent) if (isOurs(name, value)) ours.append(name, value)
  return parse<Record<string, unknown>, string[]>(ours, { resolve: (payload) => ({ value: payload }) })
}

function isOurs(name: string, value: FormDataEntryValue): boolean {
  if (name === ORDER) return isOrder(value)
  return [...name.matchAll(/\[(\d+)\]/g)].every(([, place]) => Number(place) < MOST_ROWS)
}

/** Whether it says what is to be done to which list, as a button of ours does. */
function isOrder(value: FormDataEntryValue): boolean {
  try {
    const { type, payload } = JSON.parse(String(value))
    const places = [payload.index, payload.from, payload.to].filter((place) => place !== undefined)
    return (
      ['insert', 'remove', 'reorder'].includes(type) &&
      typeof payload.name === 'string' &&
      !/\[\d{4,}\]/.test(payload.name) &&
      places.every((place) => Number.isInteger(place) && place >= 0 && place < MOST_ROWS)
    )
  } catch {
    return false
  }
}
