import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { embeddedDatabaseUrl } from '../../scripts/postgres/home.ts'
import { openDatabase } from '../../scripts/start/database.ts'
import { smallCatalogue, writeCatalogue } from '../support/catalogue.ts'
import { temporaryDataDir } from '../support/embedded.ts'
import { connect } from '../support/loader.ts'

const DATA_DIR = temporaryDataDir()
afterAll(() => rm(DATA_DIR, { recursive: true, force: true }))

async function run(command: string, folder: string): Promise<{ stdout: string; stderr: string; code?: number }> {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR }
  return promisify(execFile)('npm', ['run', '--silent', command, folder], { env }).catch((error) => error)
}

test('files are loaded into the embedded database, made for it where the site never ran', async () => {
  const { stdout, stderr } = await run('data:load', await writeCatalogue(smallCatalogue()))
  expect(stderr).not.toContain('Nothing was loaded')
  expect(stdout).toContain('Closed the embedded database')
})

test('files are loaded into the embedded database that the running site uses, and it is left running', async () => {
  const site = await openDatabase({ DATA_DIR } as Parameters<typeof openDatabase>[0], new AbortController().signal)
  try {
    const db = connect(embeddedDatabaseUrl(DATA_DIR) ?? '')
    const { stdout } = await run('data:load', await writeCatalogue(smallCatalogue()))
    expect(stdout).toContain('Left the embedded database to the other start that uses it')
    expect(await db.institution.count({ where: { slug: 'north-college' } })).toBe(1)
  } finally {
    await site.close()
  }
})

test('files with a fault end with the fault and a failure, and need no database to be checked', async () => {
  const folder = await writeCatalogue({ ...smallCatalogue(), 'topics.json': [] })
  for (const command of ['data:check', 'data:load']) {
    const { code, stderr } = await run(command, folder)
    expect([command, code]).toEqual([command, 1])
    expect(stderr).toContain('topic')
  }
})
