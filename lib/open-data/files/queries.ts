import 'server-only'
import { db } from '@/lib/db'
import type { Format } from '@/lib/open-data/files/formats'
import { recordOf } from '@/lib/open-data/record'
import { readFactsOf } from '@/lib/programs/read-page'
import type { Filters } from '@/lib/search/parameters'
import { findAllIds } from '@/lib/search/queries'

/** As many as one statement reads in some hundred milliseconds, and as are written before the client has taken them. */
const AT_ONCE = 250

/**
 * The programs of a search as a file, piece by piece: between two pieces nothing is held but their numbers, neither a
 * connection nor a transaction, however slowly somebody takes them. What changes meanwhile is read as it then is.
 */
export async function* readFile(filters: Filters, { head, write }: Format, origin: string): AsyncGenerator<string> {
  const ids = await findAllIds(filters)
  yield head
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE)
    const records = new Map((await readFactsOf(db, some)).map((facts) => [facts.id, recordOf(facts, origin)]))
    yield write(some.flatMap((id) => records.get(id) ?? []))
  }
}

/** When anything that such a file may hold last changed, came or went; null: nothing ever was public. */
export async function readLastChange(): Promise<Date | null> {
  const newest = await db.publication.aggregate({ _max: { changedAt: true } })
  return newest._max.changedAt
}
