/** One place where two states of a record differ. An absent side says that the place is not there. */
export interface Difference {
  /** `['tuition', 2, 'amount']`. */
  path: (string | number)[]
  before: unknown
  after: unknown
}

/**
 * What differs between two states of a record, leaf by leaf. Rows of a list are matched by what names them, so that one
 * that is put in front does not change all the others; rows that only moved are one difference, of the list's order.
 */
export function differences(before: unknown, after: unknown, path: Difference['path'] = []): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path)
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]))
  }
  return isSame(before, after) ? [] : [{ path, before, after }]
}

function listDifferences(before: unknown[], after: unknown[], path: Difference['path']): Difference[] {
  if (isSame(before, after)) return []
  const [was, is] = [before.map(nameOf), after.map(nameOf)]
  if (hasTwins(was) || hasTwins(is)) return [{ path, before, after }]
  const kept = is.filter((name) => was.includes(name))
  const moved = kept.join('\n') !== was.filter((name) => is.includes(name)).join('\n')
  return [
    ...before.flatMap((row, place) =>
      is.includes(was[place] ?? '') ? [] : [{ path: [...path, place], before: row, after: undefined }],
    ),
    ...after.flatMap((row, place) => {
      const from = was.indexOf(is[place] ?? '')
      if (from < 0) return [{ path: [...path, place], before: undefined, after: row }]
      return differences(before[from], row, [...path, place])
    }),
    ...(moved ? [{ path: [...path, 'order'], before: was, after: is }] : []),
  ]
}

/** What names a row: its name or address; for a price, all but the amount; else the row itself. */
function nameOf(row: unknown): string {
  if (!isObject(row)) return JSON.stringify(row)
  const { url, name, title, term, person } = row
  const [only] = [url, name, person, title, term].filter((each) => typeof each === 'string' && each !== '')
  if (only !== undefined) return String(only)
  const { amount: _, note: __, ...rest } = row
  return JSON.stringify(rest)
}

function hasTwins(names: string[]): boolean {
  return new Set(names).size < names.length
}

/** Null, an empty list, an empty object and nothing at all say the same: nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(sorted)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const)
  const filled = entries.filter(([, each]) => each !== null).sort(([a], [b]) => (a < b ? -1 : 1))
  return filled.length === 0 ? null : Object.fromEntries(filled)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
