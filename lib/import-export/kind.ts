import 'server-only'
import type { z } from 'zod'
import { Prisma } from '../../generated/prisma/client.ts'

export type Transaction = Prisma.TransactionClient

/** One kind of record, and how it is written and read back. */
export interface Kind<R> {
  schema: z.ZodType<R>
  table: Table
  /** The column by which a revision belongs to it. */
  subject: 'topicId' | 'institutionId' | 'programId' | 'sectorFigureId' | 'conceptId' | 'pageTextId'
  stored(tx: Transaction): Promise<Stored[]>
  /** Reads records back in the shape of the files. */
  read(tx: Transaction, ids: number[]): Promise<Map<number, R>>
  /** Adds records, and gives their new ids by their keys. */
  insert(tx: Transaction, added: Keyed<R>[]): Promise<Map<string, number>>
  update(tx: Transaction, changed: Keyed<R>[]): Promise<void>
}

/** A record of the files; `id` is that of the database, and 0 as long as there is none. */
export interface Keyed<R> {
  id: number
  key: string
  record: R
}

/** A record of the database, under the key that the files know it by. */
export interface Stored {
  id: number
  key: string
  /** The record as it was loaded last; null where it never was. */
  base: unknown
}

export type Table = 'topic' | 'institution' | 'program' | 'sector_figure' | 'concept' | 'page_text'

/** What a table holds. A record that was loaded once keeps the key of then, whatever an editor calls it now. */
export function storedIn(tx: Transaction, table: Table, keyField: 'slug' | 'key' | 'prefLabel'): Promise<Stored[]> {
  const from = Prisma.raw(table)
  const subject = Prisma.raw(`${table}_id`)
  const key = Prisma.raw(keyField === 'prefLabel' ? 'pref_label' : keyField)
  return tx.$queryRaw<Stored[]>`
    SELECT item.id, coalesce(loaded.record->>${keyField}, item.${key}) AS key, loaded.record AS base
    FROM ${from} item
    LEFT JOIN LATERAL (
      SELECT record FROM revision WHERE ${subject} = item.id AND origin = 'catalogue' ORDER BY id DESC LIMIT 1
    ) loaded ON true
    -- Where two have one key, the later row counts: the one that was loaded.
    ORDER BY loaded.record IS NOT NULL, item.id`
}
