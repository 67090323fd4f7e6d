import type pg from 'pg'
import { createIndexes, dropIndexes } from './indexes.ts'
import { progressOf } from './progress.ts'

const BATCH = 5_000

/** What the triggers would have written, a batch of programs at a time: their prices. */
export async function derivePrices(client: pg.Client, stop: AbortSignal): Promise<void> {
  await inBatches(client, 'Priced programs', 'refresh_program_price', stop)
  // Each priced row has left its old self behind, which no table that grew by itself would hold.
  await client.query('VACUUM FULL program')
}

/** And their search documents, with the indexes of these built once all are there. */
export async function deriveSearchDocuments(client: pg.Client, stop: AbortSignal): Promise<void> {
  const { rows } = await client.query(`SELECT to_regprocedure('refresh_program_search(int[])') IS NULL AS missing`)
  if (rows[0].missing) return
  const indexes = await dropIndexes(client, ['program_search'])
  await inBatches(client, 'Search documents', 'refresh_program_search', stop)
  await createIndexes(client, indexes)
}

async function inBatches(client: pg.Client, what: string, procedure: string, stop: AbortSignal): Promise<void> {
  const { rows } = await client.query<{ id: number }>('SELECT id FROM program ORDER BY id')
  const ids = rows.map(({ id }) => id)
  const { advance } = progressOf(what, ids.length, stop)
  for (let done = 0; done < ids.length; done += BATCH) {
    const batch = ids.slice(done, done + BATCH)
    await client.query(`SELECT ${procedure}($1::int[])`, [batch])
    advance(batch.length)
  }
}
