import 'server-only'
import { db } from '@/lib/db'

/**
 * The moment for which an answer holds: what a harvester gives as `from` when it comes again. A change is stamped a little
 * before others can see it, so an answer of now may lack what carries an earlier stamp, and who asks from now on would never
 * get it. So it is the moment before which all is seen: now, or when the oldest transaction began that has written
 * something and still runs. Must be asked before the data, and apart from them. By the clock of the database, which stamps.
 */
export async function readMoment(): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    SELECT least(now(), min(xact_start)) AS at FROM pg_stat_activity
    WHERE datname = current_database() AND backend_xid IS NOT NULL AND backend_type <> 'autovacuum worker'`
  return row?.at ?? new Date()
}
