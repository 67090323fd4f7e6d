import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Env } from '../../lib/env-schema.ts'
import { openEmbeddedDatabase } from '../postgres/embedded.ts'
import { Explained, say, step } from '../progress.ts'

export type Database = { url: string; close: () => Promise<void> }

const OLDEST_VERSION = 15
const PATIENCE_MS = 15_000

/** The database of DATABASE_URL, or the embedded one, answering. */
export async function openDatabase(env: Env, stop: AbortSignal): Promise<Database> {
  const url = env.DATABASE_URL
  if (url) {
    await step('Reached the database of DATABASE_URL', () => awaitDatabase(url, stop))
    return { url, close: async () => {} }
  }
  const embedded = await step('Opened the embedded database', () => openEmbeddedDatabase(env.DATA_DIR, say))
  return {
    url: embedded.url,
    close: async () => {
      await step('Closed the embedded database', async (rename) => {
        if ((await embedded.release()) === 'left running')
          rename('Left the embedded database to the other start that uses it')
      })
    },
  }
}

/** Waits a little for a database that is starting beside the site, as after the start of a machine. */
async function awaitDatabase(url: string, stop: AbortSignal): Promise<void> {
  let isAnnounced = false
  for (const start = Date.now(); ; await sleep(500, undefined, { signal: stop })) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS version")
      await client.end()
      if (rows[0].version >= OLDEST_VERSION) return
      throw new Explained(
        `DATABASE_URL names a PostgreSQL ${rows[0].version}, and this site needs ${OLDEST_VERSION} or newer.`,
      )
    } catch (error) {
      if (error instanceof Explained) throw error
      const { code, message } = error as NodeJS.ErrnoException
      // The server is there and the database is not: the migrations create it.
      if (code === '3D000') return
      if (!isPassing(code) || Date.now() - start > PATIENCE_MS) {
        throw new Explained(
          `The database of DATABASE_URL cannot be reached (${message || code}): start it or correct the address, or leave DATABASE_URL out to use the embedded database.`,
        )
      }
      if (!isAnnounced) say(`Waiting for the database of DATABASE_URL, ${PATIENCE_MS / 1_000} s at most …`)
      isAnnounced = true
    }
  }
}

/** No answer yet, or an answer that it is starting; a wrong password or name does not pass by itself. */
function isPassing(code: string | undefined): boolean {
  return code === undefined || code === '57P03' || /^E(CONN|TIMEDOUT|HOSTUNREACH|AI_AGAIN)/.test(code)
}
