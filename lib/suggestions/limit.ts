import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { clientNetwork } from '@/lib/auth/client-address'
import { authSecret } from '@/lib/auth/secret'
import { pool } from '@/lib/db'

const DAY_SECONDS = 86_400
/** In a day: enough for somebody who goes through a whole school's programs, and no more than editors can read. */
const MOST = { network: 20, everybody: 500 }

/** Counts one suggestion; false: it is one too many for today. Counts are rows, which a restart does not forgive. */
export async function countSuggestion(network = clientNetwork()): Promise<boolean> {
  return (await counted('network', hashed(network))) && (await counted('everybody', ''))
}

/** A figure of an address with a key that only today knows: it leads back to nobody, and not from one day to the next. */
function hashed(network: string): string {
  const today = createHmac('sha256', authSecret()).update(`suggestions ${new Date().toISOString().slice(0, 10)}`)
  return createHmac('sha256', today.digest()).update(network).digest('base64url')
}

async function counted(kind: keyof typeof MOST, key: string): Promise<boolean> {
  try {
    await limiter(kind).consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

const made = new Map<string, RateLimiterPostgres>()

function limiter(kind: keyof typeof MOST): RateLimiterPostgres {
  const found = made.get(kind)
  if (found) return found
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    // Else it asks the class for its name, which a bundle shortens.
    storeType: 'pool',
    tableName: 'throttle',
    tableCreated: true,
    clearExpiredByTimeout: true,
    keyPrefix: `suggestion-${kind}`,
    points: MOST[kind],
    duration: DAY_SECONDS,
  })
  made.set(kind, limiter)
  return limiter
}
