import { refTo } from '@/lib/open-data/components'
import { problemTypes } from '@/lib/problem'

const text = { type: 'string' }

const everywhere = {
  'RateLimit-Policy': { description: 'How many requests an address may send, and in how many seconds.', schema: text },
  RateLimit: { description: 'How many are left, and in how many seconds that is over.', schema: text },
}

const ofReading = {
  ETag: { description: 'Tag of this answer, for If-None-Match.', schema: text },
  Link: { description: 'Where to go on, and where this is described (RFC 8288).', schema: text },
  ...everywhere,
}

/** An answer that a request was meant to get. */
export function readable(description: string, schema: object) {
  return { description, headers: ofReading, content: { 'application/json': { schema } } }
}

/** An answer that says what went wrong. */
export function problemOf(status: number) {
  const { title } = Object.values(problemTypes).find((each) => each.status === status) ?? { title: 'A problem' }
  const wait = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } }
  return {
    description: `${title}.`,
    headers: status === 429 || status === 503 ? { ...everywhere, ...wait } : everywhere,
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  }
}
