import 'server-only'
import { createHmac } from 'node:crypto'
import { clientCustomer, clientNetwork } from '@/lib/auth/client-address'
import { authSecret } from '@/lib/auth/secret'
import { countTry } from '@/lib/auth/throttle'

/** Counts one suggestion; false: it is one too many for today. */
export async function countSuggestion(): Promise<boolean> {
  if (await countTry('suggestionNetwork', hashed(clientNetwork()))) return false
  if (await countTry('suggestionCustomer', hashed(clientCustomer()))) return false
  return !(await countTry('suggestion', 'everybody'))
}

/** A figure of an address with a key that only today knows: it leads back to nobody, and not from one day to the next. */
function hashed(network: string): string {
  const today = createHmac('sha256', authSecret()).update(`suggestions ${new Date().toISOString().slice(0, 10)}`)
  return createHmac('sha256', today.digest()).update(network).digest('hex')
}
