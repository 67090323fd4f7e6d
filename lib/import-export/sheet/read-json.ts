import { pathText } from '../fault.ts'
import { parseJsonText } from '../json-text.ts'
import { jsonItems } from './json-items.ts'
import { otherFile } from './other-files.ts'
import type { Facts } from './record-row.ts'
import { aboutFile, type SheetFault, type SheetRow, shownValue } from './sheet-row.ts'

/** An institution's file is read whole: the largest of the catalogue has 60 kB. */
const LONGEST_INSTITUTION = 4_000_000

/** The rows of a file in JSON: a list of programs that each name their institution, or the file of one institution. */
export async function* readJson(pieces: AsyncIterable<string>): AsyncGenerator<SheetRow> {
  const [first, all] = await beginning(pieces)
  try {
    if (first === '{') yield* readInstitution(await whole(all))
    else yield* readList(all)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    yield aboutFile(0, [{ column: '', value: '', reason: error.message }])
  }
}

async function* readList(pieces: AsyncIterable<string>): AsyncGenerator<SheetRow> {
  let row = 0
  for await (const text of jsonItems(pieces)) {
    row += 1
    const item = itemRow(row, text)
    const other = row === 1 && item.facts && otherFile(item.facts)
    if (other) return yield aboutFile(0, [{ column: '', value: '', reason: other }])
    yield item
  }
}

function itemRow(row: number, text: string): SheetRow {
  try {
    const { value, repeated } = parseJsonText(text)
    const { institution, ...facts } = value as Facts
    return { ...programRow(row, institution, facts), faults: twice(row, repeated) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return aboutFile(row, [{ column: '', value: shownValue(text), reason: `is not JSON: ${error.message}` }])
  }
}

function* readInstitution(text: string): Generator<SheetRow> {
  const { value, repeated } = parseJsonText(text)
  const { institution, programs, ...more } = value as Facts
  const other = otherFile(more)
  if (other) return yield aboutFile(0, [{ column: '', value: '', reason: other }])
  const slug = isObject(institution) ? institution.slug : undefined
  const faults: SheetFault[] = twice(0, repeated)
  for (const key of Object.keys(more)) faults.push({ row: 0, column: key, value: '', reason: 'is not a known key' })
  if (!isObject(institution)) faults.push({ row: 0, column: 'institution', value: '', reason: 'must be an object' })
  if (!Array.isArray(programs)) faults.push({ row: 0, column: 'programs', value: '', reason: 'must be a list' })
  if (!isObject(institution)) yield { about: 'file', row: 0, institution: '', program: '', facts: null, faults }
  else yield { about: 'institution', row: 0, institution: keyText(slug), program: '', facts: institution, faults }
  for (const [place, program] of Array.isArray(programs) ? programs.entries() : []) {
    yield { ...programRow(place + 1, slug, isObject(program) ? program : {}), faults: [] }
  }
}

/** The slug is the key of a program: it says which one is meant, and is none of the facts. */
function programRow(row: number, institution: unknown, { slug, ...facts }: Facts): Omit<SheetRow, 'faults'> {
  return { about: 'program', row, institution: keyText(institution), program: keyText(slug), facts }
}

const keyText = (key: unknown) => (typeof key === 'string' ? key.trim() : '')

function twice(row: number, repeated: PropertyKey[][]): SheetFault[] {
  return repeated.map((path) => ({ row, column: pathText(path), value: '', reason: 'stands twice in the same object' }))
}

/** The first sign of a text, and the text with it. */
async function beginning(pieces: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const rest = pieces[Symbol.asyncIterator]()
  let start = ''
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    start += next.value
    if (start.trim() !== '') break
  }
  const all = async function* () {
    yield start
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return [start.trim().charAt(0), all()]
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length > LONGEST_INSTITUTION)
      throw new SyntaxError('is too long for the file of one institution: send a list')
  }
  return text
}

function isObject(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
