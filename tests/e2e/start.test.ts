import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import pg from 'pg'
import { expect, test } from 'playwright/test'
import { freePort } from '../../scripts/ports.ts'
import { embeddedDatabaseUrl } from '../../scripts/postgres/home.ts'
import { temporaryDataDir } from '../support/embedded.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const dataDir = temporaryDataDir()
let port: number
let running: ChildProcess

test.beforeEach(async () => {
  port = await freePort()
  running = await start()
})

test.afterAll(async () => {
  await stop('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
})

test('SIGTERM answers the request in flight, takes no new one, and stops site and database', async () => {
  const url = embeddedDatabaseUrl(dataDir) ?? ''
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  // A page that cannot read its programs yet is in flight for as long as we like.
  await database.query('BEGIN; LOCK TABLE program IN ACCESS EXCLUSIVE MODE')
  const answer = fetch(`${address()}/programs?q=digital`)
  await expect.poll(() => isAwaited(database), { timeout: 30_000 }).toBe(true)
  const ended = stop('SIGTERM')
  await expect.poll(() => fetch(`${address()}/about`).catch((error) => error.cause?.code)).toBe('ECONNREFUSED')
  await database.query('ROLLBACK')
  await database.end()

  expect((await answer).status).toBe(200)
  expect(await ended).toBe(0)
  await expect(new pg.Client({ connectionString: url }).connect()).rejects.toThrow('ECONNREFUSED')
})

test('a start after SIGKILL finds everything, on the server that was left running', async () => {
  const connectionString = embeddedDatabaseUrl(dataDir)
  const before = await count(connectionString)
  await stop('SIGKILL')
  running = await start()
  expect(embeddedDatabaseUrl(dataDir)).toBe(connectionString)
  expect(await count(connectionString)).toBe(before)
  expect(await stop('SIGINT')).toBe(0)
})

test('a taken port is one sentence, and no start', async () => {
  const second = spawn(process.execPath, ['scripts/start.mjs'], { env: environment(), stdio: 'pipe' })
  let errors = ''
  second.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const [code] = await once(second, 'exit')
  expect(code).toBe(1)
  expect(errors.trim()).toBe(`PORT ${port} is taken by another program: stop that program, or set PORT to a free port.`)
})

/** `npm start` as a group of its own, answering. */
async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env: environment(), stdio: 'ignore', detached: true })
  await expect.poll(isHealthy, { timeout: 120_000 }).toBe(true)
  return child
}

/** Signals the whole group, as a terminal does; resolves with the exit code. */
async function stop(signal: NodeJS.Signals): Promise<number | null> {
  if (running.exitCode !== null || running.signalCode !== null) return running.exitCode
  const exit = once(running, 'exit')
  process.kill(-(running.pid ?? 0), signal)
  const [code] = await exit
  return code
}

function environment(): NodeJS.ProcessEnv {
  const { npm_lifecycle_event: _, ...env } = process.env
  return { ...env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' }
}

function address(): string {
  return `http://127.0.0.1:${port}`
}

async function isHealthy(): Promise<boolean> {
  return fetch(`${address()}/healthz`).then(
    (response) => response.ok,
    () => false,
  )
}

/** Whether a read waits for what this connection has locked. Of sessions a transaction would see but those at its first look. */
async function isAwaited(database: pg.Client): Promise<boolean> {
  const { rows } = await database.query(
    'SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))) AS awaited',
  )
  return rows[0].awaited
}

async function count(connectionString: string | undefined): Promise<number> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query('SELECT count(*)::int AS programs FROM program')
  await client.end()
  return rows[0].programs
}
