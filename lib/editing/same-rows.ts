import { isObject } from './fields/field'
import { isSame, sayingOf } from './same'

/**
 * For each row of a list, the place where it stood before, or -1: first those that say the same, then those of one name,
 * and of the rest those that differ least.
 */
export function placesBefore(before: unknown[], after: unknown[]): number[] {
  const places = after.map(() => -1)
  const left = new Set(before.keys())
  const take = (place: number, from: number | undefined) => {
    if (from === undefined) return
    places[place] = from
    left.delete(from)
  }
  for (const keyOf of [sayingOf, nameOf]) {
    const keys = before.map(keyOf)
    const waiting = after.flatMap((row, place) => (places[place] === -1 ? [[place, keyOf(row)] as const] : []))
    for (const [place, key] of waiting) {
      take(
        place,
        [...left].find((from) => keys[from] === key),
      )
    }
  }
  for (const { place, from } of likeliest(before, after, left, places)) {
    if (places[place] === -1 && left.has(from)) take(place, from)
  }
  return places
}

/** What names a row: its name or address; for a price, all but the amount; else the row itself. */
function nameOf(row: unknown): string {
  if (!isObject(row)) return sayingOf(row)
  const { name, person, url, title, term } = row
  const [only] = [name, person, url, title, term].filter((each) => typeof each === 'string' && each !== '')
  if (only !== undefined) return String(only)
  const { amount: _, note: __, ...rest } = row
  return sayingOf(rest)
}

/** The pairs of rows that say more of the same than they differ in; those that differ least come first. */
function likeliest(before: unknown[], after: unknown[], left: Set<number>, places: number[]) {
  const pairs = after.flatMap((row, place) =>
    places[place] === -1 ? [...left].map((from) => ({ place, from, ...likeness(before[from], row) })) : [],
  )
  return pairs.filter(({ alike, different }) => alike > different).sort((a, b) => a.different - b.different)
}

function likeness(one: unknown, other: unknown): { alike: number; different: number } {
  if (!isObject(one) || !isObject(other)) return { alike: 0, different: 1 }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const different = keys.filter((key) => !isSame(one[key], other[key])).length
  const empty = keys.filter((key) => isSame(one[key], null) && isSame(other[key], null)).length
  return { alike: keys.length - different - empty, different }
}
