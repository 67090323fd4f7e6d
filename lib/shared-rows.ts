import 'server-only'
import { createHash } from 'node:crypto'
import type { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { areWritesHeard, generation } from '@/lib/generation'

const MOST_KEPT = 100
const LIFE_MILLISECONDS = 60_000

const kept = new Map<string, { rows: unknown[]; until: number }>()
const underWay = new Map<string, Promise<unknown[]>>()

/**
 * The rows of a statement, asked once for all who ask it before the next write, and no longer than a minute: the pages and
 * orders of one search share what is counted for them. Where writes are not heard of, every time. Nobody may change the rows.
 */
export async function readShared<Row>(statement: Prisma.Sql): Promise<Row[]> {
  const read = () => db.$queryRaw<Row[]>(statement)
  if (!areWritesHeard()) return read()
  const key = keyOf(statement)
  const known = kept.get(key)
  if (known && known.until > Date.now()) return known.rows as Row[]
  // Who waited for what failed asks by themselves, and hears what they would have heard.
  if (underWay.has(key)) return (underWay.get(key) as Promise<Row[]>).catch(read)
  const asked = read()
  underWay.set(key, asked)
  try {
    return keep(key, await asked)
  } finally {
    underWay.delete(key)
  }
}

function keyOf({ sql, values }: Prisma.Sql): string {
  return createHash('sha256')
    .update(JSON.stringify([generation(), sql, values]))
    .digest('base64')
}

/** The rows alone: a promise that is kept would keep the whole request that it was made for. */
function keep<Row>(key: string, rows: Row[]): Row[] {
  kept.delete(key)
  kept.set(key, { rows, until: Date.now() + LIFE_MILLISECONDS })
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return rows
}
