import { isObject } from './fields/field'
import { isSame } from './same'
import { placesBefore } from './same-rows'

type Path = (string | number)[]

/** One place where two states of a record differ. An absent side says that the place is not there. */
export interface Difference {
  /** `['tuition', 2, 'amount']`: where it stands, or, of a row that is gone, where it stood. */
  path: Path
  /** Where it stood before, since rows move. */
  from: Path
  before: unknown
  after: unknown
}

/**
 * What differs between two states of a record, leaf by leaf. A row is compared with what it was (`placesBefore`), so that one
 * that is put in front does not change all the others; rows that only moved are one difference, of the list's `order`.
 */
export function differences(before: unknown, after: unknown, path: Path = [], from: Path = path): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path, from)
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key], [...from, key]))
  }
  return isSame(before, after) ? [] : [{ path, from, before, after }]
}

function listDifferences(before: unknown[], after: unknown[], path: Path, from: Path): Difference[] {
  if (isSame(before, after)) return []
  const places = placesBefore(before, after)
  const kept = places.filter((place) => place >= 0)
  const gone = [...before.keys()].filter((place) => !kept.includes(place))
  const moved = kept.some((place, next) => place < (kept[next - 1] ?? 0))
  return [
    ...gone.map((place) => {
      const stood = [...from, place]
      return { path: [...path, place], from: stood, before: before[place], after: undefined }
    }),
    ...after.flatMap((row, place) => {
      const [stands, was] = [[...path, place], places[place] ?? -1]
      if (was < 0) return [{ path: stands, from: stands, before: undefined, after: row }]
      return differences(before[was], row, stands, [...from, was])
    }),
    ...(moved ? [{ path: [...path, 'order'], from: [...from, 'order'], before, after }] : []),
  ]
}
