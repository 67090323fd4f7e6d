import { type Asked, MOST_COMPARED } from '@/lib/compare/address'
import { HOME, readSharedAnswers } from '@/lib/compare/shared-answers'
import { parsePlaces, placeKey, type Refusal } from '@/lib/programs/place'

type Query = Record<string, string | string[] | undefined>

/** A value that is not compared, and why, in words that complete "“abc” was left out: …". */
export type Dropped = { value: string; reason: string }

/** So many programs are looked for: an address that names thousands is no burden. */
const MOST_LOOKED_FOR = 2 * MOST_COMPARED
const LONGEST_SHOWN = 80

/** Reads any query: the programs that it names, each once, and what it names that cannot be compared. It never throws. */
export function parseComparison(query: Query): { asked: Asked; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const { places, refused } = parsePlaces(valuesOf(query, 'p'), MOST_LOOKED_FOR)
  const drop = (value: string, reason: string) => {
    const shown = value.slice(0, LONGEST_SHOWN).toWellFormed()
    if (!dropped.some((each) => each.value === shown && each.reason === reason)) dropped.push({ value: shown, reason })
  }
  for (const { value, why } of refused) drop(value, reasons[why])
  const kept = readSharedAnswers(query)
  const home = valuesOf(query, HOME).at(-1)
  if (home && !kept.some(([name]) => name === HOME)) drop(home, 'we know no state or province of that name')
  const asked = {
    programs: places.map(placeKey),
    differences: valuesOf(query, 'differences').at(-1) === '1',
    find: valuesOf(query, 'find').at(-1) ?? '',
    kept,
  }
  return { asked, dropped }
}

export const TOO_MANY = `no more than ${MOST_COMPARED} programs stand side by side`

const reasons: Record<Refusal, string> = {
  'no place': 'it is no program’s address',
  twice: 'it is named twice',
  'too many': TOO_MANY,
}

function valuesOf(query: Query, name: string): string[] {
  return Object.hasOwn(query, name) ? [query[name] ?? []].flat() : []
}
