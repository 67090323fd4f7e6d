import '../../scripts/start/client-address.mjs'
import type { AsyncLocalStorage } from 'node:async_hooks'

/** Runs work as if a client with this address had asked for it. */
export function askFrom<T>(address: string, work: () => Promise<T>): Promise<T> {
  return (globalThis as unknown as { requestClient: AsyncLocalStorage<string> }).requestClient.run(address, work)
}
