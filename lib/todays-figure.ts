import 'server-only'
import { createHmac } from 'node:crypto'
import { authSecret } from '@/lib/auth/secret'

/**
 * A figure of an address with a key that only today knows: it leads back to nobody, and not from one day to the next.
 *
 * @param purpose What is counted: figures of two purposes have nothing in common.
 * @throws where the site has no secret
 */
export function todaysFigure(purpose: string, address: string): string {
  const today = createHmac('sha256', authSecret()).update(`${purpose} ${new Date().toISOString().slice(0, 10)}`)
  return createHmac('sha256', today.digest()).update(address).digest('hex')
}
