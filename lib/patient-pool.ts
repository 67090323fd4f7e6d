import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

const QUERY_CANCELED = '57014'
const LATE = /^(Query read timeout|timeout exceeded when trying to connect)$/

type Request = { ended: boolean }

/** A pool that notes for the request at hand when the patience with the database ended (scripts/start/too-long.mjs). */
export class PatientPool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the driver are its own matter.
  override query(...args: any[]): any {
    // Taken now: what a busy pool does later, it does for another request.
    const request = requestAtHand()
    const sent = (super.query as (...args: unknown[]) => unknown).apply(this, args)
    if (request && sent instanceof Promise) sent.catch((error) => note(request, error))
    return sent
  }
}

/** Whether a statement of the request at hand ran into the database's time limit. */
export function tookTooLong(): boolean {
  return requestAtHand()?.ended === true
}

function requestAtHand(): Request | undefined {
  return (globalThis as { requestPatience?: AsyncLocalStorage<Request> }).requestPatience?.getStore()
}

function note(request: Request, { code, message }: { code?: string; message?: string }) {
  if (code === QUERY_CANCELED || LATE.test(message ?? '')) request.ended = true
}
