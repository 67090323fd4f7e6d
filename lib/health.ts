import 'server-only'
import { pingDatabase } from '@/lib/db'

/** Whether this process reaches its database now. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await pingDatabase()
    return true
  } catch {
    return false
  }
}
