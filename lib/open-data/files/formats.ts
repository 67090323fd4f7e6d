import { csvLines, writeCsv } from '@/lib/csv'
import { columns, SEPARATOR } from '@/lib/open-data/files/columns'
import type { OpenProgram } from '@/lib/open-data/record-schema'

/** How a file of all programs begins, and what each of its programs adds. */
export type Format = { type: string; head: string; write: (records: OpenProgram[]) => string }

export const csv: Format = {
  type: 'text/csv; charset=utf-8; header=present',
  head: writeCsv([columns.map(({ name }) => name)]),
  write: (records) => csvLines(records.map((record) => columns.map(({ read }) => cell(read(record))))),
}

/** One record a line, each as the API gives it: JSON Lines. */
export const jsonLines: Format = {
  type: 'application/jsonl; charset=utf-8',
  head: '',
  write: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
}

function cell(value: string | number | boolean | null | string[]): string | number | null {
  if (Array.isArray(value)) return value.length > 0 ? value.map(entry).join(SEPARATOR) : null
  return typeof value === 'boolean' ? String(value) : value
}

/** A bar that stands alone would part an entry in two. One inside a word, as in an address, parts nothing. */
function entry(value: string): string {
  return value.replace(/(?<!\S)\|(?!\S)/g, '/')
}
