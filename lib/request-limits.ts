import 'server-only'
import { clientNetwork } from '@/lib/client-address'
import { env } from '@/lib/env'
import { rateLimit } from '@/lib/rate-limit'
import { type Budget, quotas } from '@/lib/request-quotas'
import { todaysFigure } from '@/lib/todays-figure'

const limits = Object.fromEntries(
  Object.entries(quotas).map(([budget, quota]) => [budget, rateLimit(budget, quota)]),
) as Record<Budget, ReturnType<typeof rateLimit>>

/** The limit of a budget, and by which figure the network that asks is counted. */
export function limitOf(budget: Budget) {
  return { limit: limits[budget], client: figureOf(budget, clientNetwork()) }
}

/**
 * Counts a request; the answer where it is one too many, in plain text and with when to come again, else null. 503 is what
 * OAI-PMH 2.0 (3.1.2.2) has harvesters honour.
 */
export async function refusalOf(budget: Budget, status: 429 | 503 = 429): Promise<Response | null> {
  const { limit, client } = limitOf(budget)
  const { left, resetSeconds } = await limit.count(client)
  if (left >= 0) return null
  const wait = `wait ${resetSeconds} ${resetSeconds === 1 ? 'second' : 'seconds'}`
  const text = `This network has asked for this more than ${quotas[budget].points} times within a minute: ${wait}.\n`
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(resetSeconds),
  }
  return new Response(text, { status, headers })
}

/** A site without a secret keeps no figure that could lead back, and so counts everybody together. */
function figureOf(budget: Budget, network: string): string {
  return env.AUTH_SECRET ? todaysFigure(budget, network) : 'everybody'
}
