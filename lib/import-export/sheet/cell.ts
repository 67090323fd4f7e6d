/** What is wrong at one place of what a cell says. */
export interface Misread {
  path: (string | number)[]
  value: string
  reason: string
}

/** One way to write a value into a cell of a spreadsheet, and to read it again. */
export interface Cell {
  /** The value of an empty cell. */
  empty: unknown
  /** Ends the sentence "must be …". */
  expected: string
  /** Puts a backslash before the signs that rows within a cell need, by itself. */
  escapes?: true
  write(value: unknown): string
  /** What cannot be understood comes back as the text that it is: the record's own schema refuses it. */
  read(text: string, misread: (fault: Misread) => void): unknown
}

/** Text, and what the record's schema knows to be one: a web address, a word of a list. */
export function textCell(expected = 'text'): Cell {
  return { empty: null, expected, write: (value) => String(value ?? ''), read: (text) => text }
}

export const numberCell: Cell = {
  empty: null,
  expected: 'a number such as 15 or 3.25, without signs of currency or of thousands',
  write: (value) => String(value ?? ''),
  read: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
}

const WORDS = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])

export const yesNoCell: Cell = {
  empty: null,
  expected: 'yes, no, or nothing where no page says',
  write: (value) => (value === null ? '' : value ? 'yes' : 'no'),
  read: (text) => WORDS.get(text.toLowerCase()) ?? text,
}

/** A mark that is there or not: empty says no. */
export const markCell: Cell = {
  ...yesNoCell,
  empty: false,
  expected: 'yes, or nothing',
  write: (value) => (value ? 'yes' : ''),
}

/** An item a line. No text of a record holds a line break, so none needs a sign before it. */
export function listCell(expected: string): Cell {
  return {
    empty: [],
    expected,
    write: (value) => (value as string[]).join('\n'),
    read: (text) => linesOf(text),
  }
}

/** `name: value`, a line each. */
export function mapCell(expected: string): Cell {
  return {
    empty: {},
    expected,
    write: (value) =>
      Object.entries(value as Record<string, string>)
        .map(([name, each]) => `${name}: ${each}`)
        .join('\n'),
    read(text, misread) {
      const found: Record<string, string> = {}
      for (const line of linesOf(text)) {
        const [name, value] = splitAtColon(line)
        if (value === undefined) misread({ path: [], value: line, reason: 'must be a name, a colon and a value' })
        else if (name in found) misread({ path: [name], value: line, reason: 'stands twice' })
        else found[name] = value
      }
      return found
    },
  }
}

export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** `name: value`; the value is undefined where there is no colon. */
export function splitAtColon(text: string): [name: string, value: string | undefined] {
  const place = text.indexOf(':')
  return place < 0 ? [text.trim(), undefined] : [text.slice(0, place).trim(), text.slice(place + 1).trim()]
}
