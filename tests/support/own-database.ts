import pg from 'pg'
import { applyMigrations } from '../../scripts/start/migrations.ts'

/** A database beside that of DATABASE_URL, which no other test reads, with what `records` (SQL) puts into it. */
export async function ownDatabase(records: string): Promise<string> {
  const url = Object.assign(new URL(process.env.DATABASE_URL ?? ''), { pathname: `/own_${crypto.randomUUID()}` }).href
  await applyMigrations(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(records)
  await client.end()
  return url
}
