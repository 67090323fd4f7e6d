import type { z } from 'zod'
import { emptyProgram } from '@/lib/editing/create'
import { namedFaults } from '@/lib/editing/named-faults'
import { pathText, plainWords } from '@/lib/import-export/fault'
import {
  type InstitutionRecord,
  institutionRecord,
  type ProgramRecord,
  programRecord,
} from '@/lib/import-export/records'
import { atLine } from '@/lib/import-export/sheet/read-csv'
import { columnAt, withFacts } from '@/lib/import-export/sheet/record-row'
import { type SheetFault, type SheetRow, shownValue } from '@/lib/import-export/sheet/sheet-row'

export interface Checked {
  /** What the record would be; null where it is not sound. */
  record: ProgramRecord | InstitutionRecord | null
  faults: SheetFault[]
}

interface Ground {
  isJson: boolean
  topics: ReadonlySet<string>
}

/** Of a program that is not there yet nothing is known: what it needs must be in the file. */
function nothingKnown(slug: string): ProgramRecord {
  const { credential_type: _, status: __, name: ___, ...rest } = emptyProgram(slug, '', 'graduate_certificate')
  return { ...rest, name: undefined, summary: undefined } as unknown as ProgramRecord
}

/** A row's facts over what the database holds: the record that comes of it, or all that is wrong with it. */
export function checkProgram(row: SheetRow, held: object | undefined, { isJson, topics }: Ground): Checked {
  if (!row.facts) return { record: null, faults: [] }
  const record = withFacts((held as ProgramRecord) ?? nothingKnown(row.program), row.facts)
  const { data, error } = programRecord.safeParse({ ...(record as object), slug: row.program }, { reportInput: true })
  const place = (path: PropertyKey[]) => (isJson ? pathText(path) : columnOf(path))
  if (!data) return { record: null, faults: error.issues.flatMap((issue) => faultsOf(issue, row, isJson, place)) }
  const faults = namedFaults(data, topics).map(({ path, message, value }) => ({
    row: row.row,
    column: place(path),
    value: shownValue(value),
    reason: isJson ? message : within(path, message),
  }))
  return { record: data, faults }
}

/** The same for the institution of an institution's file, whose place on the map stands in another file. */
export function checkInstitution(row: SheetRow, held: object | undefined): Checked {
  const before = held ?? { latitude: null, longitude: null }
  const { data, error } = institutionRecord.safeParse({ ...before, ...row.facts }, { reportInput: true })
  if (data) return { record: data, faults: [] }
  const place = (path: PropertyKey[]) => pathText(['institution', ...path])
  return { record: null, faults: error.issues.flatMap((issue) => faultsOf(issue, row, true, place)) }
}

function faultsOf(
  issue: z.core.$ZodIssue,
  { row }: SheetRow,
  isJson: boolean,
  place: (path: PropertyKey[]) => string,
): SheetFault[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => {
    const reason = reasonOf(issue, path, isJson)
    return { row, column: place(path), value: shownValue(issue.input), reason: isJson ? reason : within(path, reason) }
  })
}

export const IS_MISSING = 'is missing'

function reasonOf(issue: z.core.$ZodIssue, path: PropertyKey[], isJson: boolean): string {
  if (issue.code === 'custom') return issue.message
  const isOwn = issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_format'
  if (isOwn && (issue.input === null || issue.input === undefined)) return IS_MISSING
  const column = isJson ? undefined : columnAt(path)
  if (isOwn && column?.path.length === path.length) return `must be ${column.cell.expected}`
  return plainWords(issue as z.core.$ZodRawIssue) ?? issue.message
}

/** The name of the column that shows what stands at a place of a record. */
function columnOf(path: PropertyKey[]): string {
  return path[0] === 'slug' ? 'program' : (columnAt(path)?.name ?? pathText(path))
}

/** The reason, with the line of the cell and the part of the line. */
function within(path: PropertyKey[], reason: string): string {
  return atLine(path.slice(columnAt(path)?.path.length ?? path.length), reason)
}
