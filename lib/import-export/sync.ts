import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { Prisma } from '../../generated/prisma/client.ts'
import type { EditorialStatus } from '../../generated/prisma/enums.ts'
import { batches } from './batches.ts'
import { type Differing, judge } from './judge.ts'
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

  const ids = new Map([...stored.values()].map(({ key, id }) => [key, id]))
  for (const batch of batches(added)) {
    for (const [key, id] of await kind.insert(tx, batch)) ids.set(key, id)
    for (const item of batch) item.id = ids.get(item.key) ?? 0
  }
  for (const batch of batches(updated)) await kind.update(tx, batch)
  for (const batch of batches([...added, ...updated, ...agreed])) await addRevisions(tx, kind, batch)

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

/** What somebody archived stays so, whatever the files say of it. */
async function addRevisions<R extends Prisma.InputJsonObject>(tx: Transaction, kind: Kind<R>, loaded: Keyed<R>[]) {
  const rows = await tx.$queryRaw<{ id: number; status: EditorialStatus }[]>`
    SELECT id, editorial_status AS status FROM ${Prisma.raw(kind.table)} WHERE id = ANY (${loaded.map(({ id }) => id)})`
  const statuses = new Map(rows.map(({ id, status }) => [id, status]))
  await tx.revision.createMany({
    data: loaded.map(({ id, record }) => ({
      [kind.subject]: id,
      origin: 'catalogue',
      record,
      editorialStatus: statuses.get(id),
    })),
  })
}
