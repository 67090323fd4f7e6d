import 'server-only'
import { env } from '@/lib/env'

/**
 * What signs cookies and encrypts the secrets of authenticator apps. `npm start` makes one and keeps it beside the
 * embedded database; a server with a database of its own sets `AUTH_SECRET`.
 *
 * @throws where there is none
 */
export function authSecret(): string {
  if (!env.AUTH_SECRET) throw new Error('AUTH_SECRET is not set: start the site with npm start, or set it.')
  return env.AUTH_SECRET
}
