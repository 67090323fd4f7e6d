import { type Cell, linesOf, type Misread, splitAtColon } from './cell.ts'

/** One part of a row within a cell; a path of two names is a value inside another. */
export interface Part {
  name: string
  path?: [string, string]
  cell: Cell
}

/**
 * Rows within one cell: a line each, parts by name, parted by bars; a part that is not stated is left out.
 *
 *     basis: per_credit | amount: 479.32 | currency: USD | residency: any | mode: any | academic_year: 2024-2025
 *
 * Chosen for who has nothing but a spreadsheet: it reads without counting commas or brackets, a line can be copied from
 * one program to another, and parts may stand in any order. Numbered columns (tuition_1_amount …) would need as many as the
 * longest program has, and JSON in a cell breaks at the first quote that a spreadsheet curls.
 * A bar, and a backslash, within a value have a backslash before them.
 */
export function rowsCell(expected: string, parts: Part[]): Cell {
  return {
    empty: [],
    expected,
    write: (value) => (value as Record<string, unknown>[]).map((row) => writeRow(row, parts)).join('\n'),
    read: (text, misread) =>
      linesOf(text).map((line, place) =>
        readRow(line, parts, (fault) => misread({ ...fault, path: [place, ...fault.path] })),
      ),
  }
}

/** Items within a part: `fall; spring`. A semicolon within an item has a backslash before it. */
export function itemsCell(expected: string): Cell {
  return {
    empty: [],
    expected: `${expected}, parted by semicolons`,
    escapes: true,
    write: (value) => (value as string[]).map((item) => escaped(item, /[\\|;]/g)).join('; '),
    read: (text) =>
      split(text, ';')
        .map((item) => plain(item.trim()))
        .filter(Boolean),
  }
}

function writeRow(row: Record<string, unknown>, parts: Part[]): string {
  return parts
    .flatMap(({ name, path, cell }) => {
      const text = cell.write(valueAt(row, path ?? [name]))
      if (text === '') return []
      return [`${name}: ${cell.escapes ? text : escaped(text, /[\\|]/g)}`]
    })
    .join(' | ')
}

function readRow(line: string, parts: Part[], misread: (fault: Misread) => void): Record<string, unknown> {
  const texts = new Map<string, string>()
  for (const piece of split(line, '|').filter((each) => each.trim() !== '')) {
    const [name, value] = splitAtColon(piece)
    const names = parts.map((part) => part.name).join(', ')
    if (value === undefined) misread({ path: [], value: piece.trim(), reason: 'must be a name, a colon and a value' })
    else if (!parts.some((part) => part.name === name))
      misread({ path: [name], value: piece.trim(), reason: `is none of the parts ${names}` })
    else if (texts.has(name)) misread({ path: [name], value: piece.trim(), reason: 'stands twice in this line' })
    else texts.set(name, value)
  }
  const row: Record<string, unknown> = {}
  for (const { name, path, cell } of parts) {
    const text = texts.get(name) ?? ''
    const value = text === '' ? cell.empty : cell.read(cell.escapes ? text : plain(text), () => {})
    const [first, second] = path ?? [name]
    if (second === undefined) row[first] = value
    else row[first] = { ...(row[first] as object | undefined), [second]: value }
  }
  return row
}

function valueAt(row: Record<string, unknown>, [first, second]: [string, string?]): unknown {
  return second === undefined ? row[first] : (row[first] as Record<string, unknown>)[second]
}

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, '\\$&')
}

function plain(text: string): string {
  return text.replace(/\\([\\|;])/g, '$1')
}

/** Parts a text at a sign that has no backslash before it. */
function split(text: string, sign: string): string[] {
  const pieces = ['']
  for (let place = 0; place < text.length; place += 1) {
    const isEscape = text[place] === '\\' && place + 1 < text.length
    const piece = isEscape ? text.slice(place, place + 2) : (text[place] ?? '')
    if (piece === sign) pieces.push('')
    else pieces[pieces.length - 1] += piece
    if (isEscape) place += 1
  }
  return pieces
}
