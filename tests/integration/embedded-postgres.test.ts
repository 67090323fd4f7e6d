import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../scripts/postgres/embedded.ts'
import { embeddedDatabaseUrl } from '../../scripts/postgres/home.ts'
import { temporaryDataDir } from '../support/embedded.ts'

let dataDir: string
let said: string[]
let opened: EmbeddedDatabase[]

beforeEach(() => {
  dataDir = temporaryDataDir('a folder with spaces ')
  said = []
  opened = []
  return () => rmSync(dataDir, { recursive: true, force: true })
})

afterEach(async () => {
  for (const database of opened) await database.release().catch(() => {})
})

test('keeps its data from one start to the next, on the same port', async () => {
  const first = await open()
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  expect(await close(first)).toBe('stopped')
  const second = await open()
  expect(second.url).toBe(first.url)
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
})

test('answers on this machine only, and only to its password', async () => {
  const { url } = await open()
  expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow('password authentication failed')
})

test('tells its address to who asks without starting it', async () => {
  expect(embeddedDatabaseUrl(dataDir)).toBeUndefined()
  const { url } = await open()
  expect(embeddedDatabaseUrl(dataDir)).toBe(url)
})

test('uses the server of a parent that was killed', async () => {
  const parent = await openInProcess()
  const before = lockFile()
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  const database = await open()
  expect(said.join()).toContain('Found the database server running')
  expect(lockFile()).toBe(before)
  expect(await close(database)).toBe('stopped')
})

test('recovers when the server itself was killed, and says so', async () => {
  const first = await open()
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  process.kill(Number(lockFile().split('\n')[0]), 'SIGKILL')
  const second = await open()
  expect(said.join()).toMatch(/not shut down last time|process id \d+ now belongs/)
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
})

test('shares one server between two starts at once, and the last of them stops it', async () => {
  const [one, other] = await Promise.all([open(), open()])
  expect(one.url).toBe(other.url)
  expect(await close(one)).toBe('left running')
  expect(await query(other.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(await close(other)).toBe('stopped')
  await expect(query(other.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
})

test('shares one server between two processes that make the database at once', async () => {
  const parents = await Promise.all([openInProcess(), openInProcess()])
  const database = await open()
  expect(await close(database)).toBe('left running')
  for (const parent of parents) {
    parent.kill('SIGKILL')
    await once(parent, 'exit')
  }
  expect(await close(await open())).toBe('stopped')
})

test('moves to another port when somebody took its own', async () => {
  const first = await open()
  await close(first)
  const stranger = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
  await once(stranger, 'listening')
  const second = await open()
  stranger.close()
  expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
  expect(said.join()).toContain('is taken by another program')
})

describe('a lock file that no server holds', () => {
  beforeEach(async () => {
    await close(await open())
  })

  test.each([
    ['is empty', ''],
    ['holds something else', 'garbage\n\0\n'],
    ['names a process that is somebody else now', `${process.pid}\n/elsewhere\n1700000000\n5432\n\n127.0.0.1\n`],
    ['names a process that is gone', `${2 ** 22 - 1}\n/elsewhere\n1700000000\n5432\n\n127.0.0.1\n`],
  ])('and that %s does not keep it from starting', async (_, content) => {
    writeFileSync(join(dataDir, 'postgres/data/postmaster.pid'), content)
    const database = await open()
    expect(said).toHaveLength(1)
    expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

test('refuses the data of another major version in one sentence, and leaves it alone', async () => {
  await close(await open())
  const version = join(dataDir, 'postgres/data/PG_VERSION')
  writeFileSync(version, '17\n')
  await expect(open()).rejects.toThrow(/was made by PostgreSQL 17, and .* brings PostgreSQL 18: .*\.$/)
  expect(readFileSync(version, 'utf8')).toBe('17\n')
})

test('begins again after an interrupted first start', async () => {
  mkdirSync(join(dataDir, 'postgres.new-1/data'), { recursive: true })
  await open()
  expect(said.join()).toContain('interrupted start')
})

async function open(): Promise<EmbeddedDatabase> {
  const database = await openEmbeddedDatabase(dataDir, (line) => said.push(line))
  opened.push(database)
  return database
}

function close(database: EmbeddedDatabase) {
  opened = opened.filter((one) => one !== database)
  return database.release()
}

/** Opens the database in a process of its own, which then waits. */
async function openInProcess() {
  const script = `import('./scripts/postgres/embedded.ts').then((m) => m.openEmbeddedDatabase(${JSON.stringify(dataDir)}, () => {})).then(() => process.stdout.write('open'))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

function lockFile(): string {
  return readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')
}

async function query(connectionString: string, sql: string) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}
