import 'server-only'
import { createHash } from 'node:crypto'
import type { Prisma } from '@/generated/prisma/client.ts'
import { areWritesHeard, generation } from '@/lib/cache'
import { db } from '@/lib/db'

const MOST_KEPT = 200
const LIFE_MILLISECONDS = 60_000

const kept = new Map<string, { rows: Promise<unknown[]>; until: number }>()

/**
 * The rows of a statement, asked once for all who ask it before the next write, and no longer than a minute: the pages and
 * orders of one search share what is counted for them. Where writes are not heard of, every time. Nobody may change the rows.
 */
export async function readShared<Row>(statement: Prisma.Sql): Promise<Row[]> {
  const read = () => db.$queryRaw<Row[]>(statement)
  if (!areWritesHeard()) return read()
  const key = keyOf(statement)
  const known = kept.get(key)
  // Who waited for what failed asks by themselves, and hears what they would have heard.
  if (known && known.until > Date.now()) return (known.rows as Promise<Row[]>).catch(read)
  const rows = read()
  keep(key, rows)
  return rows
}

function keyOf({ sql, values }: Prisma.Sql): string {
  return createHash('sha256')
    .update(JSON.stringify([generation(), sql, values]))
    .digest('base64')
}

function keep(key: string, rows: Promise<unknown[]>) {
  kept.delete(key)
  kept.set(key, { rows, until: Date.now() + LIFE_MILLISECONDS })
  rows.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
}
