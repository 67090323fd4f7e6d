import { columnNames } from './columns.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { asUtf8, type Decoded, type Encoding } from './encoding.ts'
import { factsOf } from './record-row.ts'
import { columnNameOf, type Separator } from './separator.ts'
import { aboutFile, type SheetFault, type SheetRow, shownValue } from './sheet-row.ts'

/** The rows of a CSV, each with all its faults. The faults of the first line, which names the columns, come as a row of their own. */
export async function* readCsv(
  text: Decoded,
  { encoding, separator }: { encoding: Encoding; separator: Separator },
): AsyncGenerator<SheetRow> {
  let header: Header | undefined
  for await (const row of csvRows(text, separator)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue
    if (header) {
      const read = readRow(row, header, { encoding, isSound: text.isSound })
      // Without the two, no row says what it is about; what is wrong in its other cells is still worth saying.
      yield header.hasKeys ? read : aboutFile(row.row, read.faults)
      continue
    }
    header = readHeader(row)
    yield aboutFile(row.row, header.faults)
    if (header.names.every((name) => name === null)) return
  }
  if (!header) {
    yield aboutFile(1, [{ column: '', value: '', reason: 'the file is empty: it must begin with a line of columns' }])
  }
}

interface Header {
  /** By the place of the cell; null: no known column. */
  names: (string | null)[]
  /** How many cells the first line has, with empty ones at its end. */
  width: number
  hasKeys: boolean
  faults: SheetFault[]
}

function readHeader({ row, cells }: CsvRow): Header {
  const faults: SheetFault[] = []
  const names: Header['names'] = []
  const refuse = (column: string, value: string, reason: string) => faults.push({ row, column, value, reason })
  const width = cells.length
  while (cells.at(-1)?.trim() === '') cells.pop()
  for (const [place, written] of cells.entries()) {
    const name = columnNameOf(written)
    const isKnown = columnNames.includes(name)
    if (name === '') refuse(letterOf(place), '', 'has no name in the first line')
    else if (!isKnown) refuse(letterOf(place), shownValue(written), unknownColumn(name))
    else if (names.includes(name))
      refuse(letterOf(place), name, `is there already, as column ${letterOf(names.indexOf(name))}`)
    names.push(isKnown && !names.includes(name) ? name : null)
  }
  if (names.every((name) => name === null)) return { names, width, hasKeys: false, faults: [noTable(row, cells)] }
  const missing = ['institution', 'program'].filter((key) => !names.includes(key))
  for (const key of missing) {
    refuse(key, '', 'is missing from the first line: it says which program a row is about')
  }
  return { names, width, hasKeys: missing.length === 0, faults }
}

function noTable(row: number, cells: string[]): SheetFault {
  const reason =
    'names no column: the file is no table, or begins without its line of columns. They are listed at /admin/import/columns'
  return { row, column: '', value: shownValue(cells.join(' ')), reason }
}

function unknownColumn(name: string): string {
  const near = columnNames.find((each) => each.startsWith(name) || name.startsWith(each) || each.endsWith(name))
  return `is no column${near ? `; did you mean ${near}?` : '. The columns are listed at /admin/import/columns'}`
}

function readRow({ row, cells, stray }: CsvRow, { names, width }: Header, file: Reading): SheetRow {
  const faults: SheetFault[] = []
  const refuse = (column: string, value: unknown, reason: string) =>
    faults.push({ row, column, value: shownValue(value), reason })
  const nameOf = (place: number) => names[place] ?? letterOf(place)

  for (const { cell, value, reason } of stray) refuse(nameOf(cell), value, reason)
  const more = cells.slice(names.length).filter((cell) => cell.trim() !== '')
  if (stray.length === 0) {
    if (more.length > 0) refuse('', more[0], tooMany(cells, names.length))
    else if (cells.length < names.length)
      refuse('', cells.at(-1), `has ${cells.length} cells, and the first line names ${names.length} columns`)
  }
  const stated = new Map<string, string>()
  for (const [place, name] of names.entries()) {
    const cell = cells[place]
    if (name === null || cell === undefined) continue
    stated.set(name, cell)
    checkSigns(cell, file, (reason) => refuse(name, cell, reason))
  }
  // A row with a quote in the wrong place is cut apart where nobody meant to.
  const facts =
    stray.length > 0
      ? null
      : factsOf(stated, ({ column, path, value, reason }) => refuse(column, value, atLine(path, reason)))
  const [institution, program] = ['institution', 'program'].map((key) => stated.get(key)?.trim() ?? '')
  const read = { about: 'program' as const, row, institution: institution ?? '', program: program ?? '', facts, faults }
  // The cells after a separator too many stand one place further.
  const isShifted = stray.length === 0 && more.length === 0 && cells.length > width
  return isShifted ? { ...read, doubt: { row, column: '', value: '', reason: tooMany(cells, width) } } : read
}

function tooMany(cells: string[], width: number): string {
  return `has ${cells.length} cells, and the first line names ${width} columns: a cell with a separator in it stands in quotes`
}

interface Reading {
  encoding: Encoding
  /** All of the file could be read in its encoding, so far. */
  isSound: boolean
}

function checkSigns(cell: string, { encoding, isSound }: Reading, refuse: (reason: string) => void) {
  if (!isSound && cell.includes('\ufffd'))
    refuse('holds a sign that cannot be read: the file is in another encoding, or in two')
  else if (cell.includes('\0')) refuse('holds a zero byte: the file is in UTF-16, or is no text')
  const meant = encoding === 'windows-1252' ? asUtf8(cell) : null
  if (meant !== null) refuse(`is in UTF-8, in a file that is else in Windows-1252: it must be ${shownValue(meant)}`)
}

/** The reason, with the line of the cell that it is about. */
export function atLine(path: PropertyKey[], reason: string): string {
  const [line, ...rest] = path
  if (typeof line !== 'number') return reason
  const within = rest.filter((step) => typeof step === 'string').at(-1)
  return `${within === undefined ? '' : `${within} `}${reason} (line ${line + 1} of the cell)`
}

/** As spreadsheets call a column: A, B … AA. */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : `${letterOf(Math.floor(place / 26) - 1)}${last}`
}
