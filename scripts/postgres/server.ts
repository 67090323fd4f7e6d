import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort, tryPort } from '../ports.ts'
import { Explained, type Say } from '../progress.ts'
import { addressOf, type Home } from './home.ts'
import { clearStaleLock, isServerProcess, readLockFile } from './lock-file.ts'
import type { Placement } from './placement.ts'

const ATTEMPTS = 5
const LOG_LIMIT_BYTES = 5_000_000
const PATIENCE_MS = 60_000

/** The port of the server that already runs on this data, once it answers; null when there is none. */
export async function findServer(home: Home): Promise<number | null> {
  for (const start = Date.now(); ; await sleep(100)) {
    const lock = readLockFile(home)
    if (!lock || lock.pid === null || !isServerProcess(lock.pid, home)) return null
    // No answer yet: it is starting, recovering, or stopping.
    if (lock.port !== null && (await answers(home, lock.port))) return lock.port
    if (Date.now() - start > PATIENCE_MS) {
      throw new Explained(
        `The database server of an earlier start (process ${lock.pid}) runs but does not answer: end that process and start again. Its log is ${home.log}.`,
      )
    }
  }
}

/** Starts a server of its own session, which neither Ctrl-C nor a closed terminal reaches. Returns its port. */
export async function startServer(placement: Placement, say: Say): Promise<number> {
  const { home } = placement
  clearStaleLock(home, say)
  if (existsSync(home.log) && statSync(home.log).size > LOG_LIMIT_BYTES) truncateSync(home.log)
  let complaint = ''
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await choosePort(home, say)
    const logged = existsSync(home.log) ? statSync(home.log).size : 0
    if ((await pgCtl(placement, startArguments(home, port))) === 0) {
      writeFileSync(home.port, String(port))
      return port
    }
    complaint = readFileSync(home.log).subarray(logged).toString('utf8')
    // The port may be taken in the moment after it was found free, and what a killed server leaves takes a moment to end.
    if (!/could not bind|pre-existing shared memory/.test(complaint)) break
    await sleep(500)
  }
  const fatal = complaint.split('\n').filter((line) => /FATAL|PANIC|error/.test(line))
  throw new Explained(`The database server does not start: ${fatal.join(' ') || `its log ${home.log} says why.`}`)
}

/** Ends all sessions, writes everything to disk and stops. */
export async function stopServer(placement: Placement): Promise<void> {
  const code = await pgCtl(placement, ['stop', '-D', placement.home.data, '-m', 'fast', '-w', '-t', '60'])
  if (code !== 0) throw new Explained(`The database server did not stop: its log is ${placement.home.log}.`)
}

function startArguments(home: Home, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: `${sharedMegabytes()}MB`,
    log_timezone: 'UTC',
    timezone: 'UTC',
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  return ['start', '-D', home.data, '-l', home.log, '-w', '-t', '300', '-o', options.join(' ')]
}

/** A quarter of the machine's memory, as PostgreSQL's manual has it; it is taken only as far as the data fill it. */
function sharedMegabytes(): number {
  return Math.floor(Math.min(Math.max(totalmem() / 4 / 2 ** 20, 128), 2_048))
}

function pgCtl({ binaries, account, home }: Placement, args: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C' }
    // Detached, so that a Ctrl-C while it waits does not leave a server that nobody knows to be starting.
    const child = spawn(binaries.pgCtl, args, { ...account, cwd: home.folder, env, stdio: 'ignore', detached: true })
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

/** The port of last time, so that a client keeps its address; another one when that is taken. */
async function choosePort(home: Home, say: Say): Promise<number> {
  const remembered = existsSync(home.port) ? Number(readFileSync(home.port, 'utf8')) : 0
  if (remembered > 0 && 'port' in (await tryPort(remembered))) return remembered
  const port = await freePort()
  if (remembered > 0) say(`Port ${remembered} of the database is taken by another program: it now uses ${port}.`)
  return port
}

async function answers(home: Home, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(home, port, 'postgres'), connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('SHOW data_directory')
    return rows[0].data_directory === home.data
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
