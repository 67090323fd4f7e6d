import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/generated/prisma/client.ts'
import { env } from '@/lib/env'

/**
 * A client for work that takes minutes: without the limits of a request, and with connections of its own, so that pages do
 * not wait for them. To be closed after it.
 */
export function openLongDb(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env.DATABASE_URL, max: 2, options: '-c work_mem=24MB -c jit=off' })
  return new PrismaClient({ adapter })
}
