import 'server-only'
import { setTimeout as after } from 'node:timers/promises'
import { pingDatabase } from '@/lib/db'

const PATIENCE_MILLISECONDS = 3_000

/** Whether this process reaches its database now. A supervisor waits less than a reader does. */
export async function isDatabaseUp(): Promise<boolean> {
  const answer = pingDatabase().then(
    () => true,
    () => false,
  )
  return Promise.race([answer, after(PATIENCE_MILLISECONDS, false, { ref: false })])
}
