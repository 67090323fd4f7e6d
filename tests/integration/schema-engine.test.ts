import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'

const execute = promisify(execFile)
let url: string

beforeAll(async () => {
  url = await freshDatabase()
})

test('migrate deploy creates the database that it is given and applies every migration', async () => {
  const created = url.replace(/\/test_/, '/deployed_')
  const { stdout } = await prisma(created, 'migrate', 'deploy')
  expect(stdout).toContain('All migrations have been successfully applied.')
  const { stdout: second } = await prisma(created, 'migrate', 'deploy')
  expect(second).toContain('No pending migrations to apply.')
})

test('migrate status finds a migrated database up to date', async () => {
  expect((await prisma(url, 'migrate', 'status')).stdout).toContain('Database schema is up to date!')
})

test('migrate status fails with a word when nobody answers', async () => {
  await expect(prisma('postgresql://me:secret@127.0.0.1:1/x', 'migrate', 'status')).rejects.toThrow('P1001')
})

test('the schema differs neither from the migrations, replayed in a shadow database, nor from the database', async () => {
  const schema = ['--to-schema', 'prisma/schema.prisma', '--exit-code']
  const replayed = await prisma(url, 'migrate', 'diff', '--from-migrations', 'prisma/migrations', ...schema)
  expect(replayed.stdout).toContain('No difference detected.')
  const introspected = await prisma(url, 'migrate', 'diff', '--from-config-datasource', ...schema)
  expect(introspected.stdout).toContain('No difference detected.')
  expect(await databases('prisma_migrate_shadow%')).toEqual([])
})

test('migrate diff prints the SQL of a change', async () => {
  const { stdout } = await prisma(
    url,
    'migrate',
    'diff',
    '--from-empty',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
  )
  expect(stdout).toContain('CREATE TABLE "institution"')
})

test('migrate dev writes a migration, also in a folder with spaces and without the executable bit', async () => {
  const project = await copyProject()
  const schema = join(project, 'prisma/schema.prisma')
  await writeFile(schema, `${await readFile(schema, 'utf8')}\nmodel Added {\n  id Int @id\n}\n`)
  await chmod(join(project, 'prisma/schema-engine/schema-engine.mjs'), 0o644)
  await prismaIn(project, await freshDatabase(), 'migrate', 'dev', '--name', 'added')
  const [folder] = (await readdir(join(project, 'prisma/migrations'))).filter((name) => name.endsWith('_added'))
  const sql = await readFile(join(project, 'prisma/migrations', folder ?? '', 'migration.sql'), 'utf8')
  expect(sql).toContain('CREATE TABLE "Added"')
})

test('generate needs no database', async () => {
  const project = await copyProject()
  await prismaIn(project, '', 'generate')
  expect(await readdir(join(project, 'generated/prisma'))).toContain('client.ts')
})

/** The project's own Prisma files, where a test may change them. */
async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a project '))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const path of [
    'prisma/schema.prisma',
    'prisma/migrations',
    'prisma/schema-engine',
    'prisma.config.ts',
    'package.json',
    'lib/env-schema.ts',
    'scripts/postgres/home.ts',
  ]) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await cp(path, join(folder, path), { recursive: true })
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

function prisma(database: string, ...args: string[]) {
  return prismaIn('.', database, ...args)
}

function prismaIn(folder: string, database: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: database, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  return execute(process.execPath, [resolve('node_modules/prisma/build/index.js'), ...args], { cwd: folder, env })
}

async function databases(pattern: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [pattern])
  await client.end()
  return rows.map((row) => row.datname)
}
