/** A row as the file has it. The first is 1, and blank ones count, as in a spreadsheet. */
export interface CsvRow {
  row: number
  cells: string[]
  /** Quotes that stand where none can, by the place of their cell; what the row says is then a guess. */
  stray: { cell: number; value: string; reason: string }[]
}

/** The longest that is a cell: above it, the quote that begins it was meant to be something else. */
const LONGEST_CELL = 200_000

/**
 * The rows of a CSV that comes piece by piece. Written here because a parser that gives up at a stray quote, or takes what
 * follows for part of its cell, leaves rows unchecked: here the next line begins a row again.
 */
export async function* csvRows(pieces: AsyncIterable<string>, separator: string): AsyncGenerator<CsvRow> {
  const scanner = new Scanner(separator)
  for await (const piece of pieces) yield* scanner.read(piece)
  yield* scanner.end()
}

type State = 'before' | 'plain' | 'quoted' | 'after'

class Scanner {
  private state: State = 'before'
  private cell = ''
  /** As it stands in the file, from the quote on. */
  private quotedText = ''
  private cells: string[] = []
  private stray: CsvRow['stray'] = []
  private row = 1
  /** What is still to be read, the next last. */
  private readonly pending: string[] = []
  private afterReturn = false
  private readonly separator: string

  constructor(separator: string) {
    this.separator = separator
  }

  *read(text: string): Generator<CsvRow> {
    this.pending.push(text)
    while (this.pending.length > 0) {
      const row = this.take(this.pending.pop() ?? '')
      if (row) yield row
    }
  }

  *end(): Generator<CsvRow> {
    while (this.state === 'quoted') yield* this.read(this.giveUpQuote())
    if (this.cell !== '' || this.cells.length > 0 || this.state !== 'before') yield this.endRow()
  }

  /** Reads up to the end of a row, or of the text; what is left is pending. */
  private take(text: string): CsvRow | null {
    for (let place = 0; place < text.length; place += 1) {
      const sign = text[place] ?? ''
      if (this.state === 'quoted') {
        place = this.quoted(text, place)
        if (this.quotedText.length > LONGEST_CELL) return this.again(text.slice(place + 1))
        continue
      }
      const follows = this.afterReturn && sign === '\n'
      this.afterReturn = sign === '\r'
      if (follows) continue
      if (sign === '\n' || sign === '\r') {
        if (place + 1 < text.length) this.pending.push(text.slice(place + 1))
        return this.endRow()
      }
      if (sign === this.separator) this.endCell()
      else if (this.endsTooLate(sign)) return this.again(text.slice(place))
      else this.sign(sign)
    }
    return null
  }

  /** Reads what a quote swallowed once more, and then the rest. Not put together: that would copy the rest each time. */
  private again(rest: string): null {
    this.pending.push(rest, this.giveUpQuote())
    return null
  }

  /** Takes what stands within quotes, up to and with the sign that ends them. */
  private quoted(text: string, from: number): number {
    const end = text.indexOf('"', from)
    const within = end < 0 ? text.slice(from) : text.slice(from, end)
    this.cell += within
    this.quotedText += end < 0 ? within : `${within}"`
    if (end < 0) return text.length
    this.state = 'after'
    return end
  }

  /** Whether the quote that ended a cell of several lines was another one's beginning: then its own is what nothing ends. */
  private endsTooLate(sign: string): boolean {
    return this.state === 'after' && sign !== '"' && /[\r\n]/.test(this.cell)
  }

  private sign(sign: string) {
    if (sign === '"' && this.state === 'before') {
      this.state = 'quoted'
      this.quotedText = ''
    } else if (sign === '"' && this.state === 'after') {
      this.cell += '"'
      this.quotedText += '"'
      this.state = 'quoted'
    } else if (sign === '"') this.mark(IN_THE_MIDDLE)
    else if (this.state === 'after') this.mark(GOES_ON)
    if (this.state === 'quoted') return
    this.state = 'plain'
    this.cell += sign
  }

  private mark(reason: string) {
    if (this.stray.at(-1)?.cell === this.cells.length) return
    this.stray.push({ cell: this.cells.length, value: this.cell, reason })
  }

  private endCell() {
    this.cells.push(this.cell)
    this.cell = ''
    this.state = 'before'
  }

  private endRow(): CsvRow {
    this.endCell()
    const row = { row: this.row, cells: this.cells, stray: this.stray }
    this.cells = []
    this.stray = []
    this.row += 1
    return row
  }

  /** Takes a quote that nothing ends for a sign of its line. Gives back the lines that it swallowed. */
  private giveUpQuote(): string {
    const [, first = '', rest = ''] = /^([^\r\n]*)([\s\S]*)$/.exec(this.quotedText) ?? []
    this.cell = first
    this.mark('begins with a quote that nothing ends')
    this.state = 'plain'
    return rest
  }
}

const IN_THE_MIDDLE = 'has a quote in its middle: put the whole cell in quotes, and double those within'
const GOES_ON = 'goes on after the quote that ends it: double the quotes within'
