import { readdirSync } from 'node:fs'
import pg from 'pg'
import { step } from '../progress.ts'
import { runPrisma } from './run.ts'

/** Applies the migrations that the database does not have yet. The Prisma CLI takes seconds to find none; a query does not. */
export async function applyMigrations(url: string, stop?: AbortSignal): Promise<void> {
  const pending = await countPending(url)
  if (pending === 0) return
  const title = pending === 1 ? 'Applied 1 migration' : `Applied ${pending} migrations`
  await step(title, () => runPrisma(['migrate', 'deploy'], stop, url))
}

async function countPending(url: string): Promise<number> {
  const folders = readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const applied = await readApplied(url)
  return folders.filter((folder) => !applied.has(folder.name)).length
}

async function readApplied(connectionString: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    const { rows } = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    return new Set(rows.map((row) => row.migration_name))
  } catch (error) {
    // No such database, or no such table: nothing has been applied yet.
    if (['3D000', '42P01'].includes((error as pg.DatabaseError).code ?? '')) return new Set()
    throw error
  } finally {
    await client.end()
  }
}
