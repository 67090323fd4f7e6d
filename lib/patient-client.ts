import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

const QUERY_CANCELED = '57014'

/** A client that notes for the request at hand when the database's patience ended (scripts/start/too-long.mjs). */
export class PatientClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the driver are its own matter.
  override query(...args: any[]): any {
    const sent = (super.query as (...args: unknown[]) => unknown).apply(this, args)
    if (sent instanceof Promise) sent.catch(notePatience)
    return sent
  }
}

function notePatience(error: { code?: string; message?: string }) {
  const request = (
    globalThis as { requestPatience?: AsyncLocalStorage<{ ended: boolean }> }
  ).requestPatience?.getStore()
  const isOver = error.code === QUERY_CANCELED || error.message === 'Query read timeout'
  if (request && isOver) request.ended = true
}
