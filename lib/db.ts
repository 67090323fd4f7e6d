import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client.ts'
import { env } from '@/lib/env'
import { PatientPool } from '@/lib/patient-pool'

const TRUST_MILLISECONDS = 1_000
const PING = { text: 'SELECT 1', query_timeout: 3_000 }
const STATEMENT_MILLISECONDS = 10_000
// Room for the map of what a broad search finds; no compiling of, and no helpers for, statements that take milliseconds;
// and costs as they are where the data fits into memory and a condition is a text search.
const SETTINGS = Object.entries({
  work_mem: '24MB',
  jit: 'off',
  max_parallel_workers_per_gather: 0,
  // A list that is cut off is cut off at the same place each time.
  synchronize_seqscans: 'off',
  random_page_cost: 1.1,
  cpu_operator_cost: 0.02,
})
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ')

type Connection = { db: PrismaClient; pool: pg.Pool; answeredAt: number }

// Next bundles proxy and pages apart: without this there would be two pools in one process.
const shared = globalThis as typeof globalThis & { database?: Connection }
shared.database ??= connect()
const connection = shared.database

/** The one client. It connects at the first query, so that a build needs no database. */
export const db = connection.db

/** Its connections, for what speaks to the driver itself (lib/counter.ts). */
export const pool = connection.pool

/**
 * Resolves when the database answers, or answered within the last second and has not hung up since.
 *
 * @throws whatever the driver says when it does not
 */
export async function databaseAnswers(): Promise<void> {
  if (Date.now() - connection.answeredAt < TRUST_MILLISECONDS) return
  await db.$queryRaw`SELECT 1`
  connection.answeredAt = Date.now()
}

/**
 * Asks the database for a sign of life, and waits less for it than a page does: a busy moment is no reason for a 503.
 *
 * @throws whatever the driver says when there is none within three seconds
 */
export async function pingDatabase(): Promise<void> {
  await connection.pool.query(PING)
}

function connect(): Connection {
  const pool = new PatientPool({
    connectionString: env.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: STATEMENT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    options: SETTINGS,
    // A server that hangs, or a network that drops what it should carry, does not keep to its own limit.
    query_timeout: STATEMENT_MILLISECONDS + 2_000,
  })
  const made = { db: new PrismaClient({ adapter: new PrismaPg(pool) }), pool, answeredAt: 0 }
  // An idle connection that breaks is the first sign of a database that goes down; unheard, it would end the process.
  pool.on('error', () => {
    made.answeredAt = 0
  })
  return made
}
