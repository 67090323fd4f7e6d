import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { Prisma } from '../../generated/prisma/client.ts'
import { batches } from './batches.ts'
import type { Keyed, Kind, Transaction } from './kind.ts'

/** A record whose file is no longer what was loaded. */
export interface Differing<R> extends Keyed<R> {
  /** What was loaded last. */
  base: unknown
}

/** Parts the records whose file has changed by what the database holds: the base, the same as the file, or something else. */
export async function judge<R>(tx: Transaction, kind: Kind<R>, differing: Differing<R>[]) {
  const verdicts = { updated: [] as Differing<R>[], agreed: [] as Differing<R>[], edited: [] as Differing<R>[] }
  for (const batch of batches(differing)) {
    const ids = batch.map(({ id }) => id)
    // Nobody may change these rows between this look and the end of the transaction.
    await tx.$queryRaw`SELECT id FROM ${Prisma.raw(kind.table)} WHERE id = ANY (${ids}) ORDER BY id FOR UPDATE`
    const current = await kind.read(tx, ids)
    for (const item of batch) {
      const held = current.get(item.id)
      if (isDeepStrictEqual(held, item.record)) verdicts.agreed.push(item)
      else verdicts[isDeepStrictEqual(held, item.base) ? 'updated' : 'edited'].push(item)
    }
  }
  return verdicts
}
