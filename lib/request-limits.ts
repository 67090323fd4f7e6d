import 'server-only'
import { clientNetwork } from '@/lib/client-address'
import type { Quota } from '@/lib/counter'
import { env } from '@/lib/env'
import { rateLimit } from '@/lib/rate-limit'
import { todaysFigure } from '@/lib/todays-figure'

const SECONDS = 60
const API_REQUESTS = env.API_LIMIT ?? 600

/** What machines ask for, and how many times fewer of it than of the API one network may ask in a minute. */
const fewer = { api: 1, oai: 2, file: 10, sitemap: 10 }

export type Asked = keyof typeof fewer

/** So many requests of one network, in so many seconds, each kind by itself. */
export const quotas: Record<Asked, Quota> = {
  api: quotaOf('api'),
  oai: quotaOf('oai'),
  file: quotaOf('file'),
  sitemap: quotaOf('sitemap'),
}

const limits = {
  api: rateLimit('api', quotas.api),
  oai: rateLimit('oai', quotas.oai),
  file: rateLimit('file', quotas.file),
  sitemap: rateLimit('sitemap', quotas.sitemap),
}

/** The limit of what is asked, and by which figure the network that asks is counted. */
export function limitOf(asked: Asked) {
  return { limit: limits[asked], client: figureOf(asked, clientNetwork()) }
}

/**
 * Counts a request; the answer where it is one too many, in plain text and with when to come again, else null. 503 is what
 * OAI-PMH 2.0 (3.1.2.2) has harvesters honour.
 */
export async function refusalOf(asked: Asked, status: 429 | 503 = 429): Promise<Response | null> {
  const { limit, client } = limitOf(asked)
  const { left, resetSeconds } = await limit.count(client)
  if (left >= 0) return null
  const wait = `wait ${resetSeconds} ${resetSeconds === 1 ? 'second' : 'seconds'}`
  const text = `This network has asked for this more than ${quotas[asked].points} times within a minute: ${wait}.\n`
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(resetSeconds),
  }
  return new Response(text, { status, headers })
}

function quotaOf(asked: Asked): Quota {
  return { points: Math.ceil(API_REQUESTS / fewer[asked]), duration: SECONDS }
}

/** A site without a secret keeps no figure that could lead back, and so counts everybody together. */
function figureOf(asked: Asked, network: string): string {
  return env.AUTH_SECRET ? todaysFigure(asked, network) : 'everybody'
}
