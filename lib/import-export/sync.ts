import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Keyed, Kind, Transaction } from './kind.ts'

/** What became of the records of one kind. */
export interface Tally {
  added: number
  updated: number
  unchanged: number
  /** Differ from the files, and were kept because somebody changed them since they were loaded. */
  edited: string[]
  /** Were loaded once, are no longer in the files, and were kept. */
  gone: string[]
}

export interface Synced {
  tally: Tally
  /** The ids of all records of the kind, by the key that the files know them by. */
  ids: Map<string, number>
}

/**
 * Brings one kind of record to the state of the files, but never over a change that somebody made: a record is
 * written only where the file differs from what was loaded last, and the database does not.
 */
export async function sync<R extends Prisma.InputJsonObject>(
  tx: Transaction,
  kind: Kind<R>,
  records: Map<string, R>,
): Promise<Synced> {
  const stored = new Map((await kind.stored(tx)).map((row) => [row.key, row]))
  const added: Keyed<R>[] = []
  const differing: Differing<R>[] = []
  for (const [key, record] of records) {
    const row = stored.get(key)
    const base = kind.schema.safeParse(row?.base).data ?? row?.base
    if (!row) added.push({ id: 0, key, record })
    else if (!isDeepStrictEqual(base, record)) differing.push({ id: row.id, key, record, base })
  }
  const { updated, agreed, edited } = await judge(tx, kind, differing)

  const ids = await kind.insert(tx, added)
  for (const item of added) item.id = ids.get(item.key) ?? 0
  await kind.update(tx, updated)
  await addRevisions(tx, kind, [...added, ...updated, ...agreed])

  for (const [key, { id }] of stored) ids.set(key, id)
  const gone = [...stored.values()].filter(({ key, base }) => base !== null && !records.has(key))
  return {
    ids,
    tally: {
      added: added.length,
      updated: updated.length,
      unchanged: records.size - added.length - updated.length - edited.length,
      edited: edited.map(({ key }) => key),
      gone: gone.map(({ key }) => key),
    },
  }
}

interface Differing<R> extends Keyed<R> {
  /** What was loaded last. */
  base: unknown
}

/** Parts the records whose file has changed by what the database holds: the base, the same as the file, or something else. */
async function judge<R>(tx: Transaction, kind: Kind<R>, differing: Differing<R>[]) {
  const verdicts = { updated: [] as Differing<R>[], agreed: [] as Differing<R>[], edited: [] as Differing<R>[] }
  if (differing.length === 0) return verdicts
  const ids = differing.map(({ id }) => id)
  // Nobody may change these rows between this look and the end of the transaction.
  await tx.$queryRaw`SELECT id FROM ${Prisma.raw(kind.table)} WHERE id = ANY (${ids}) ORDER BY id FOR UPDATE`
  const current = await kind.read(tx, ids)
  for (const item of differing) {
    const held = current.get(item.id)
    if (isDeepStrictEqual(held, item.record)) verdicts.agreed.push(item)
    else verdicts[isDeepStrictEqual(held, item.base) ? 'updated' : 'edited'].push(item)
  }
  return verdicts
}

async function addRevisions<R extends Prisma.InputJsonObject>(tx: Transaction, kind: Kind<R>, loaded: Keyed<R>[]) {
  await tx.revision.createMany({
    data: loaded.map(({ id, record }) => ({ [kind.subject]: id, origin: 'catalogue', record })),
  })
}
