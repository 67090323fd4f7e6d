import { availableParallelism } from 'node:os'
import type pg from 'pg'
import { createIndexes, dropIndexes } from './indexes.ts'
import { progressOf } from './progress.ts'
import { filling } from './session.ts'

const BATCH = 2_500
const MOST_WORKERS = 4

/** What the triggers would have written, a batch of programs at a time: their prices. */
export async function derivePrices(url: string, client: pg.Client, stop: AbortSignal): Promise<void> {
  await inBatches(url, client, 'Priced programs', 'refresh_program_price', stop)
  // Each priced row has left its old self behind, which no table that grew by itself would hold.
  await client.query('VACUUM FULL program')
}

/** And their search documents, with the indexes of these built once all are there. */
export async function deriveSearchDocuments(url: string, client: pg.Client, stop: AbortSignal): Promise<void> {
  const indexes = await dropIndexes(client, ['program_search', 'search_word'])
  await inBatches(url, client, 'Search documents', 'refresh_program_search', stop)
  await createIndexes(client, indexes)
}

/** When each was first public, and what its page says, so that a change can be told. */
export async function derivePublications(url: string, client: pg.Client, stop: AbortSignal): Promise<void> {
  const indexes = await dropIndexes(client, ['program_publication'])
  await inBatches(url, client, 'Publications', 'refresh_program_publication', stop)
  await createIndexes(client, indexes)
}

async function inBatches(url: string, client: pg.Client, what: string, procedure: string, stop: AbortSignal) {
  const { rows } = await client.query<{ id: number }>('SELECT id FROM program ORDER BY id')
  const ids = rows.map(({ id }) => id)
  const { advance } = progressOf(what, ids.length, stop)
  let next = 0
  const work = async (session: pg.Client) => {
    for (let start = next; start < ids.length; start = next) {
      next += BATCH
      const batch = ids.slice(start, start + BATCH)
      await session.query(`SELECT ${procedure}($1::int[])`, [batch])
      advance(batch.length)
    }
  }
  const workers = Math.min(MOST_WORKERS, availableParallelism())
  await Promise.all(Array.from({ length: workers }, () => filling(url, work)))
}
