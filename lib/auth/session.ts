import 'server-only'
import { db } from '@/lib/db'

/** At rest this long, a session is over (OWASP ASVS 5.0, 7.3.1; NIST SP 800-63B-4 for AAL2). */
const REST_MILLISECONDS = 60 * 60_000
/** Used again within this, it is not written again. */
const NOTED_MILLISECONDS = 60_000

/** Whether a session is still in use; ends it where it is not, and notes that it is where it is. */
export async function staysAwake({ id, updatedAt }: { id: number; updatedAt: Date }): Promise<boolean> {
  const rested = Date.now() - updatedAt.getTime()
  if (rested > REST_MILLISECONDS) {
    await db.session.deleteMany({ where: { id } })
    return false
  }
  if (rested > NOTED_MILLISECONDS) await db.session.updateMany({ where: { id }, data: { updatedAt: new Date() } })
  return true
}
