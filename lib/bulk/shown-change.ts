import { differences } from '@/lib/editing/diff'
import { columnAt } from '@/lib/import-export/sheet/record-row'

/** One change of a record, in words; an empty side says that nothing stands there. */
export interface Change {
  field: string
  before: string
  after: string
}

/** What differs between two states of a record, as the preview shows it. */
export function changesOf(before: unknown, after: unknown): Change[] {
  return differences(before ?? {}, after).map((difference) => ({
    field: fieldOf(difference.path),
    before: inWords(difference.before),
    after: inWords(difference.after),
  }))
}

/** "tuition, 2: amount". Rows are counted from 1. */
function fieldOf(path: (string | number)[]): string {
  const column = columnAt(path)
  const [name, rest] = column ? [column.name, path.slice(column.path.length)] : [String(path[0]), path.slice(1)]
  const [place, ...inner] = rest.map((step) => (typeof step === 'number' ? String(step + 1) : step))
  return [place === undefined ? name : `${name}, ${place}`, ...inner].join(': ').replaceAll('_', ' ')
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('; ')
  if (typeof value !== 'object') return String(value)
  const parts = Object.entries(value).map(([name, each]) => [name.replaceAll('_', ' '), inWords(each)])
  return parts.flatMap(([name, each]) => (each ? [`${name}: ${each}`] : [])).join(', ')
}
