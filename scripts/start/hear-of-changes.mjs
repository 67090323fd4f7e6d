import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const AGAIN_MS = 1_000

/**
 * Listens on a connection of its own to what prisma/migrations tell of writes. `onTrust` is told whether writes are heard
 * of from now on: not while the database is away. Ends with `stop`.
 */
export async function hearOfChanges(connectionString, { onChange, onTrust }, stop) {
  while (!stop.aborted) {
    const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5_000 })
    let leave = () => {}
    const lost = new Promise((resolve) => {
      leave = resolve
      for (const sign of ['error', 'end']) client.on(sign, resolve)
    })
    stop.addEventListener('abort', leave)
    try {
      await client.connect()
      client.on('notification', onChange)
      await client.query('LISTEN records_changed')
      onTrust(true)
      await lost
    } catch {
      // The pages themselves say that the database is away.
    }
    stop.removeEventListener('abort', leave)
    onTrust(false)
    await client.end().catch(() => {})
    await sleep(AGAIN_MS, undefined, { signal: stop }).catch(() => {})
  }
}
