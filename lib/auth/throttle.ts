import 'server-only'
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { tokenHash } from '@/lib/auth/token'
import { counter } from '@/lib/counter'

const MINUTES = 60
const DAY = 24 * 60 * MINUTES

/**
 * How often what may be tried, in which time. Counts are rows, so that neither a restart nor a second process forgives.
 * docs/asvs.md says why these.
 */
const limits = {
  /** Sign-ins that failed, from one network. */
  network: { points: 50, duration: 15 * MINUTES },
  /** Sign-ins to one account that failed, by browsers that never got in. */
  account: { points: 10, duration: 15 * MINUTES },
  /** The same by one browser that did: it is counted apart, so that nobody else can lock it out. */
  device: { points: 10, duration: 15 * MINUTES },
  /** Passwords that somebody who is signed in gave again, and got wrong. */
  confirmation: { points: 10, duration: 15 * MINUTES },
  /** Codes of the second step that did not fit, of one account, shown by browsers that never got in. */
  code: { points: 10, duration: 15 * MINUTES },
  /** The same by one browser that did. */
  deviceCode: { points: 10, duration: 15 * MINUTES },
  /** Requests for a new password, from one network. */
  lostPassword: { points: 10, duration: 60 * MINUTES },
  /** Mails with a new password's link, to one account. */
  resetMail: { points: 3, duration: 60 * MINUTES },
  /** Forms that were kept for one person whose session had run out. */
  heldForm: { points: 30, duration: 60 * MINUTES },
  /** Readers' suggestions from one network: enough for somebody who goes through a whole school's programs. */
  suggestionNetwork: { points: 20, duration: DAY },
  /** The same from one customer's networks: whoever has many of them does not use up everybody's share. */
  suggestionCustomer: { points: 60, duration: DAY },
  /** … and from everybody: no more than editors can read. */
  suggestion: { points: 500, duration: DAY },
}

export type Limit = keyof typeof limits

/** How long to wait; `first`: this try is the one that was too many. */
export type TooMany = { waitSeconds: number; first: boolean }

/** Counts one try; says so where it is one too many. Tries are counted before they are judged: many at once count as many. */
export async function countTry(limit: Limit, of: string): Promise<TooMany | null> {
  try {
    await limiter(limit).consume(keyOf(of))
    return null
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const first = refusal.consumedPoints === limits[limit].points + 1
    return { waitSeconds: Math.ceil(refusal.msBeforeNext / 1_000), first }
  }
}

/** Takes back the one try that turned out right, and not what others tried before. */
export async function forgiveTry(limit: Limit, of: string): Promise<void> {
  await limiter(limit).reward(keyOf(of))
}

/** "Wait 14 minutes." */
export function waitSentence({ waitSeconds }: TooMany): string {
  const minutes = Math.ceil(waitSeconds / MINUTES)
  return `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`
}

const made = new Map<Limit, RateLimiterPostgres>()

function limiter(limit: Limit): RateLimiterPostgres {
  const found = made.get(limit)
  if (found) return found
  const limiter = counter(limit, limits[limit])
  made.set(limit, limiter)
  return limiter
}

/** Of one length, and nobody's e-mail address to read: also what people mistype. */
function keyOf(of: string): string {
  return tokenHash(of.trim().toLowerCase())
}
