import { problemAnswer } from '@/lib/problem'
import type { Standing } from '@/lib/rate-limit'
import { limitOf } from '@/lib/request-limits'
import { quotas } from '@/lib/request-quotas'
import { site } from '@/lib/site'

const quota = quotas.api

/** Counts a request and does its work; `found` is null where it is one too many, whatever was done meanwhile. */
export async function countRequest<Found>(work: () => Promise<Found>) {
  const { limit, client } = limitOf('api')
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
