import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'
import ipaddr from 'ipaddr.js'

const PREFIX_OF_A_HOUSEHOLD = 4

/** The address that sent the request at hand, as scripts/start/client-address.mjs makes it out; null: nobody told. */
export function clientAddress(): string | null {
  return (globalThis as { requestClient?: AsyncLocalStorage<string> }).requestClient?.getStore() || null
}

/** What addresses are counted by: an IPv6 client has 2^64 of them, and chooses. */
export function clientNetwork(): string {
  const address = clientAddress()
  if (!address || !ipaddr.IPv6.isValid(address)) return address ?? 'unknown'
  return `${ipaddr.IPv6.parse(address)
    .parts.slice(0, PREFIX_OF_A_HOUSEHOLD)
    .map((part) => part.toString(16))
    .join(':')}::/64`
}
