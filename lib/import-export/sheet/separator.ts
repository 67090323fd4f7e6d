import { columnNames } from './columns.ts'

/** What parts the cells of a row, as it is called where one can choose. */
export const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const

export type Separator = keyof typeof separators

/** The separator with which the first line names the most columns. */
export function guessSeparator(beginning: string): Separator {
  const [first = ''] = beginning.replace(/^\ufeff/, '').split(/[\r\n]/)
  const known = (separator: string) =>
    first.split(separator).filter((name) => columnNames.includes(columnNameOf(name))).length
  const candidates = Object.keys(separators) as Separator[]
  return candidates.reduce((best, each) => (known(each) > known(best) ? each : best))
}

/** A column's name as somebody may have written it: " Program " in quotes. */
export function columnNameOf(written: string): string {
  return written
    .replace(/^[\s"]+|[\s"]+$/g, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}
