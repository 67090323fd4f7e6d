import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

/** The connection string of a new, migrated, empty database on the server of TEST_DATABASE_URL. */
export async function freshDatabase(): Promise<string> {
  const server = process.env.TEST_DATABASE_URL ?? ''
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await run(server, `CREATE DATABASE ${name}`)
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  for (const migration of (await readdir('prisma/migrations')).sort()) {
    if (!migration.endsWith('.toml'))
      await run(url, await readFile(`prisma/migrations/${migration}/migration.sql`, 'utf8'))
  }
  return url
}

async function run(connectionString: string, sql: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(sql)
  await client.end()
}
