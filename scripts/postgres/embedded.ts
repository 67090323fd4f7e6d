import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { withLock } from '../lock.mjs'
import { Explained, type Say } from '../progress.ts'
import { addressOf, DATABASE } from './home.ts'
import { initialise } from './initialise.ts'
import { type Placement, placeServer } from './placement.ts'
import { findServer, startServer, stopServer } from './server.ts'

/** Each user of the server holds this lock in shared mode for as long as its process lives; who can take it alone is the last. */
const IN_USE = 'SELECT pg_advisory_lock_shared(1835823204)'
const LAST_USER = 'SELECT pg_try_advisory_lock(1835823204) AS last'

export type Released = 'stopped' | 'left running'

export type EmbeddedDatabase = {
  url: string
  /** Stops the server, unless another process still uses it. */
  release: () => Promise<Released>
}

/**
 * Opens the embedded database in `dataDir`: makes it when there is none, starts its server when none runs.
 *
 * @throws {Explained} with one sentence when it cannot be had
 */
export async function openEmbeddedDatabase(dataDir: string, say: Say): Promise<EmbeddedDatabase> {
  return open(dataDir, say).catch((error: NodeJS.ErrnoException) => {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')) throw error
    throw new Explained(
      `The data folder ${resolve(dataDir)} is not open to this user (${error.message}): start as the user it belongs to, or set DATA_DIR to another folder.`,
    )
  })
}

async function open(dataDir: string, say: Say): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true })
  return locked(dataDir, say, async () => {
    const placement = placeServer(dataDir, say)
    initialise(placement, say)
    const running = await findServer(placement.home)
    if (running) say('Found the database server running, from another start or one that was killed: using it.')
    const port = running ?? (await startServer(placement, say))
    const server = addressOf(placement.home, port, 'postgres')
    await createDatabase(server)
    const hold = await connect(server, IN_USE)
    return { url: addressOf(placement.home, port), release: () => release(dataDir, say, placement, hold) }
  })
}

function release(dataDir: string, say: Say, placement: Placement, hold: pg.Client): Promise<Released> {
  return locked(dataDir, say, async () => {
    await hold.end()
    const port = await findServer(placement.home)
    if (port === null) return 'stopped'
    const client = await connect(addressOf(placement.home, port, 'postgres'))
    const { rows } = await client.query(LAST_USER)
    await client.end()
    if (!rows[0].last) return 'left running'
    await stopServer(placement)
    return 'stopped'
  })
}

function locked<T>(dataDir: string, say: Say, work: () => Promise<T>): Promise<T> {
  return withLock(join(resolve(dataDir), 'postgres.lock'), work, () =>
    say('Another start is at work on the database: waiting for it.'),
  )
}

async function createDatabase(server: string): Promise<void> {
  const client = await connect(server)
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  await client.end()
}

async function connect(url: string, first = 'SELECT 1'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  // The server may be stopped behind our back; the site's own connections notice and say so.
  client.on('error', () => {})
  await client.connect()
  await client.query(first)
  return client
}
