import 'server-only'
import type { Quota } from '@/lib/counter'
import { env } from '@/lib/env'

const SECONDS = 60
const API_REQUESTS = env.API_LIMIT ?? 600

/** What machines ask for, and how many times fewer of it than of the API one network may ask in a minute. */
const fewer = { api: 1, oai: 2, file: 10, sitemap: 10 }

export type Budget = keyof typeof fewer

/** So many requests of one network, in so many seconds, each kind by itself. */
export const quotas = Object.fromEntries(
  Object.entries(fewer).map(([budget, times]) => [
    budget,
    { points: Math.ceil(API_REQUESTS / times), duration: SECONDS },
  ]),
) as Record<Budget, Quota>
