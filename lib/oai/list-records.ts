import 'server-only'
import { type Markup, markup } from '@/lib/markup'
import type { Asked } from '@/lib/oai/arguments'
import { type Faults, faulty } from '@/lib/oai/faults'
import { header, record } from '@/lib/oai/record'
import { badToken, pageSize, placeOf, resumption } from '@/lib/oai/resumption'
import { countRows, inOneState, type Reads, type Row, readRows, type Selected } from '@/lib/oai/rows'
import { parseSelection } from '@/lib/oai/selection'
import { specsOf } from '@/lib/oai/sets'
import type { Place } from '@/lib/oai/token'
import { readFactsOf } from '@/lib/programs/read-page'

/** One page of ListRecords, or of ListIdentifiers. */
export async function listRecords(asked: Asked): Promise<Markup | Faults> {
  const place = placeOf(asked)
  if ('faults' in place) return place
  const parsed = parseSelection(place.given)
  if ('faults' in parsed) return place.cursor > 0 ? badToken : parsed
  const { set, ...rest } = parsed
  const selection = { ...rest, sets: set === null ? null : await specsOf(set) }
  const begin = Number(place.after)
  if (!(Number.isSafeInteger(begin) && begin >= 0 && begin <= MOST_ID)) return badToken
  return inOneState(async (tx) => {
    const rows = await readRows(tx, selection, begin, pageSize + 1)
    if (rows.length === 0) return faulty(noRecordsMatch)
    const page = rows.slice(0, pageSize)
    const last = rows.length > pageSize ? page.at(-1) : undefined
    const left = last ? await leftOf(tx, place, selection) : page.length
    const items = asked.verb === 'ListRecords' ? await records(tx, page, selection) : page.map(header)
    const end = resumption({ place, count: page.length, left, after: last ? String(last.id) : null })
    return markup`<${asked.verb}>\n${items}${end}</${asked.verb}>`
  })
}

/** How many there are is told on the first page and on the last: to count what is left of a large set costs more than a page. */
async function leftOf(tx: Reads, { cursor }: Place, selection: Selected): Promise<number | null> {
  return cursor === 0 ? countRows(tx, selection) : null
}

const MOST_ID = 2 ** 31 - 1

const noRecordsMatch = {
  code: 'noRecordsMatch',
  message: 'There are no such records: none changed in that time, or none in that set.',
} as const

async function records(tx: Reads, page: Row[], { format }: Selected): Promise<Markup[]> {
  const programs = await readFactsOf(
    tx,
    page.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id),
  )
  const byId = new Map(programs.map((program) => [program.id, program]))
  return page.map((row) => record(row, byId.get(row.id), format))
}
