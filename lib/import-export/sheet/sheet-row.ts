import type { Facts } from './record-row.ts'

/** What is wrong at one place of a file of programs. */
export interface SheetFault {
  /** As a spreadsheet counts; of a list in JSON, the number of the item. */
  row: number
  /** Empty for the row as a whole. */
  column: string
  /** What stands there. */
  value: string
  /** Ends the sentence that the column begins: "must be a number such as 15". */
  reason: string
}

/** What a file says of one record, or of itself. */
export interface SheetRow {
  about: 'file' | 'institution' | 'program'
  row: number
  institution: string
  program: string
  /** Null where the row cannot be read. */
  facts: Facts | null
  faults: SheetFault[]
  /** What is no fault by itself, and likely the cause of any others. */
  doubt?: SheetFault
}

/** What is wrong with the file as a whole. */
export function aboutFile(row: number, faults: Omit<SheetFault, 'row'>[]): SheetRow {
  return {
    about: 'file',
    row,
    institution: '',
    program: '',
    facts: null,
    faults: faults.map((fault) => ({ row, ...fault })),
  }
}

/** A sentence: "Row 12, minimum_gpa, “abc”: must be a number such as 3.25." */
export function faultSentence({ row, column, value, reason }: SheetFault): string {
  const place = [`Row ${row}`, column, value && `“${value}”`].filter(Boolean).join(', ')
  return `${place}: ${reason}.`
}

const LONGEST_VALUE = 200

/** A value as a fault shows it: one line, not too long, and something that a database can hold. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = text.toWellFormed().replace(/\p{Cc}+/gu, ' ')
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1).toWellFormed()}…` : line
}
