import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/generated/prisma/client.ts'
import { env } from '@/lib/env'

// Next bundles proxy and pages apart, so a module-level client would exist twice in one process.
const shared = globalThis as typeof globalThis & { atmDb?: PrismaClient }

/** The one client. It connects at the first query, so that a build needs no database. */
export const db = shared.atmDb ?? connect()
shared.atmDb = db

function connect(): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env.DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 10_000,
    }),
  })
}
