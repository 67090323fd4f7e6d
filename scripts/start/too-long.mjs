import { AsyncLocalStorage } from 'node:async_hooks'
import { readFileSync } from 'node:fs'

export const TOO_LONG_PAGE = readFileSync(new URL('too-long.html', import.meta.url))

// Shared with lib/db.ts, which Next bundles apart: there the database's patience is seen to end, and here a page whose
// making failed of it is answered with another status than a fault of ours.
globalThis.requestPatience ??= new AsyncLocalStorage()

/** Runs what answers a request, so that `tookTooLong` can tell of it. */
export function withPatience(work) {
  return globalThis.requestPatience.run({ ended: false }, work)
}

/** Whether a statement of the request that is being answered ran into the database's time limit. */
export function tookTooLong() {
  return globalThis.requestPatience.getStore()?.ended === true
}
