import { AsyncLocalStorage } from 'node:async_hooks'
import { plainPage } from '../../lib/plain-page.mjs'

export const TOO_LONG_PAGE = plainPage('This took too long', [
  'The directory gave up on this question before it had an answer, so that others need not wait. Nothing is lost.',
  'Ask for less at a time: fewer words, or one filter more. Or reload this page in a moment.',
])

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
