import 'server-only'
import { db } from '@/lib/db'

/** Whether this process reaches its database now. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
