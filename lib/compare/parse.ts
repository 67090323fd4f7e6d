import { type Asked, MOST_COMPARED } from '@/lib/compare/address'
import { HOME, readSharedAnswers } from '@/lib/compare/shared-answers'
import { type Dropped, dropped, droppedOf } from '@/lib/programs/dropped'
import { parsePlaces, placeKey } from '@/lib/programs/place'

type Query = Record<string, string | string[] | undefined>

/** So many programs are looked for: an address that names thousands is no burden. */
const MOST_LOOKED_FOR = 2 * MOST_COMPARED

/** Reads any query: the programs that it names, each once, and what it names that cannot be compared. It never throws. */
export function parseComparison(query: Query): { asked: Asked; dropped: Dropped[] } {
  const { places, refused } = parsePlaces(valuesOf(query, 'p'), MOST_LOOKED_FOR)
  const kept = readSharedAnswers(query)
  const home = valuesOf(query, HOME).at(-1)
  const isUnknown = home && !kept.some(([name]) => name === HOME)
  const asked = {
    programs: places.map(placeKey),
    differences: valuesOf(query, 'differences').at(-1) === '1',
    find: valuesOf(query, 'find').at(-1) ?? '',
    kept,
  }
  const homeless = isUnknown ? [dropped(home, 'we know no state or province of that name')] : []
  return { asked, dropped: [...droppedOf(refused, TOO_MANY), ...homeless] }
}

export const TOO_MANY = `no more than ${MOST_COMPARED} programs stand side by side`

function valuesOf(query: Query, name: string): string[] {
  return Object.hasOwn(query, name) ? [query[name] ?? []].flat() : []
}
