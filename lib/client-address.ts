import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'
import ipaddr from 'ipaddr.js'

const BITS_OF_A_PART = 16
const PARTS_OF_A_HOUSEHOLD = 4
const PARTS_OF_A_CUSTOMER = 3

/** The address that sent the request at hand, as scripts/start/client-address.mjs makes it out; null: nobody told. */
export function clientAddress(): string | null {
  return (globalThis as { requestClient?: AsyncLocalStorage<string> }).requestClient?.getStore() || null
}

/** What addresses are counted by: an IPv6 client has 2^64 of them, and chooses. */
export function clientNetwork(): string {
  return networkOf(clientAddress(), PARTS_OF_A_HOUSEHOLD)
}

/** What they are counted by beside that, where many are too many: a customer has up to 2^16 such networks. */
export function clientCustomer(): string {
  return networkOf(clientAddress(), PARTS_OF_A_CUSTOMER)
}

/** The first parts of an IPv6 address; any other as it is. */
function networkOf(address: string | null, parts: number): string {
  if (!address || !ipaddr.IPv6.isValid(address)) return address ?? 'unknown'
  const first = ipaddr.IPv6.parse(address).parts.slice(0, parts)
  return `${first.map((part) => part.toString(16)).join(':')}::/${parts * BITS_OF_A_PART}`
}
