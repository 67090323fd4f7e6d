import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client.ts'
import { env } from '@/lib/env'

type Connection = { db: PrismaClient; answeredAt: number }

// Next bundles proxy and pages apart: without this there would be two pools in one process.
const shared = globalThis as typeof globalThis & { database?: Connection }
shared.database ??= connect()
const connection = shared.database

/** The one client. It connects at the first query, so that a build needs no database. */
export const db = connection.db

const TRUST_MILLISECONDS = 1_000

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

function connect(): Connection {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
  })
  const made = { db: new PrismaClient({ adapter: new PrismaPg(pool) }), answeredAt: 0 }
  // An idle connection that breaks is the first sign of a database that goes down; unheard, it would end the process.
  pool.on('error', () => {
    made.answeredAt = 0
  })
  return made
}
