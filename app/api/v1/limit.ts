import { clientNetwork } from '@/lib/client-address'
import { env } from '@/lib/env'
import { problemAnswer } from '@/lib/problem'
import { rateLimit, type Standing } from '@/lib/rate-limit'
import { site } from '@/lib/site'
import { todaysFigure } from '@/lib/todays-figure'

/** So many requests of one network, in so many seconds. */
export const quota = { points: env.API_LIMIT ?? 600, duration: 60 }

const limit = rateLimit('api', quota)

/** Counts a request and does its work; `found` is null where it is one too many, whatever was done meanwhile. */
export async function countRequest<Found>(work: () => Promise<Found>) {
  const client = figureOf(clientNetwork())
  const [standing, found] = await Promise.all([limit.count(client), limit.isSpent(client) ? null : work()])
  return { standing, found: standing.left < 0 ? null : found }
}

/** The header fields of draft-ietf-httpapi-ratelimit-headers. */
export function limitHeaders({ left, resetSeconds }: Standing) {
  return {
    'RateLimit-Policy': `"default";q=${quota.points};w=${quota.duration}`,
    RateLimit: `"default";r=${Math.max(0, left)};t=${resetSeconds}`,
  }
}

export function tooMany({ resetSeconds }: Standing): Response {
  const detail = `This network has sent more than ${quota.points} requests within a minute: wait ${resetSeconds} seconds. All programs at once are at ${site.origin}/programs.jsonl.`
  return problemAnswer(site.origin, 'too-many-requests', detail, { headers: { 'Retry-After': String(resetSeconds) } })
}

/** A site without a secret keeps no figure that could lead back, and so counts everybody together. */
function figureOf(network: string): string {
  return env.AUTH_SECRET ? todaysFigure('api', network) : 'everybody'
}
