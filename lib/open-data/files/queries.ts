import 'server-only'
import { db } from '@/lib/db'
import type { Format } from '@/lib/open-data/files/formats'
import { recordOf } from '@/lib/open-data/record'
import { readFactsOf } from '@/lib/programs/read-page'
import { readAhead } from '@/lib/read-ahead'
import type { Filters } from '@/lib/search/parameters'
import { findAllIds } from '@/lib/search/queries'

/** As many as one statement reads in some tens of milliseconds, and as are written before the client has taken them. */
const AT_ONCE = 100

/**
 * The programs of a search as a file, piece by piece: while somebody takes one, the next is read and no more, so that
 * neither a connection nor a transaction is held however slowly they do. What changes meanwhile is read as it then is.
 */
export async function* readFile(filters: Filters, { head, write }: Format, origin: string): AsyncGenerator<string> {
  let before = head
  for await (const { ids, facts } of readAhead(piecesOf(filters), readPiece)) {
    const records = new Map(facts.map((each) => [each.id, recordOf(each, origin)]))
    yield before + write(ids.flatMap((id) => records.get(id) ?? []))
    before = ''
  }
  if (before !== '') yield before
}

async function* piecesOf(filters: Filters): AsyncGenerator<number[]> {
  for await (const ids of findAllIds(filters)) {
    for (let start = 0; start < ids.length; start += AT_ONCE) yield ids.slice(start, start + AT_ONCE)
  }
}

async function readPiece(ids: number[]) {
  return { ids, facts: await readFactsOf(db, ids) }
}

/**
 * What is another whenever such a file may be: how many programs are and were public and when each last changed, not only
 * the last of them, since what a long import stamps is seen after what others stamped later; and the words that searches know.
 */
export async function readState(): Promise<string> {
  const [row] = await db.$queryRaw<{ state: string }[]>`
    SELECT concat_ws(' ', count(*), sum(extract(epoch FROM changed_at)), (SELECT max(updated_at) FROM concept)) AS state
    FROM program_publication`
  return row?.state ?? ''
}
