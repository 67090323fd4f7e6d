import 'server-only'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { pool } from '@/lib/db'

/** So many of something, in so many seconds. */
export type Quota = { points: number; duration: number }

/** Counts in rows of the table `throttle`, so that neither a restart nor a second process forgives. */
export function counter(name: string, quota: Quota): RateLimiterPostgres {
  return new RateLimiterPostgres({
    ...quota,
    storeClient: pool,
    // Else it asks the class for its name, which a bundle shortens.
    storeType: 'pool',
    tableName: 'throttle',
    tableCreated: true,
    clearExpiredByTimeout: true,
    keyPrefix: name,
  })
}
