import pg from 'pg'
import { step } from '../../../scripts/progress.ts'
import { fingerprint } from '../../../scripts/start/fingerprint.ts'
import { applyMigrations } from '../../../scripts/start/migrations.ts'
import { run } from '../../../scripts/start/run.ts'
import { connected, type Server } from '../server.ts'
import { derivePrices, derivePublications, deriveSearchDocuments } from './derive.ts'
import { fillTables } from './fill.ts'
import { createIndexes, dropIndexes } from './indexes.ts'
import { tables } from './rows.ts'
import { filling } from './session.ts'
import { readTraits } from './traits.ts'

type Wish = { fresh: boolean; asIs: boolean }

/** Everything that a catalogue of some size is made from. */
const SOURCE = ['prisma/migrations', 'prisma/data', 'tests/bench/catalogue']

/**
 * Makes the catalogue of that size, unless the database holds it already; where `asIs`, the one at hand will do
 * whatever it was made from, brought up to the migrations since.
 */
export async function makeCatalogue(server: Server, size: number, wish: Wish, stop: AbortSignal): Promise<void> {
  const source = fingerprint(SOURCE)
  const present = await readSource(server, size)
  const url = server.urlOf(size)
  if (present !== null && wish.asIs) return applyMigrations(url, stop)
  if (present === source && !wish.fresh) return
  await step(`Made a catalogue of ${size.toLocaleString('en')} programs`, async () => {
    await createDatabase(server, size)
    await loadRealCatalogue(url, stop)
    await addInvented(url, size, stop)
    await writeSource(server, size, source)
  })
}

/** By the loader that everybody uses: what is real stays as it is. */
function loadRealCatalogue(url: string, stop: AbortSignal): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url }
  return run('node_modules/tsx/dist/cli.mjs', ['--conditions=react-server', 'prisma/seed.ts'], stop, env)
}

/** Fills a database that holds the real catalogue with invented programs, until there are `size` in all. */
export function addInvented(url: string, size: number, stop: AbortSignal): Promise<void> {
  return filling(url, async (client) => {
    const traits = await readTraits(client)
    const indexes = await dropIndexes(client, tables)
    const [forPrices, others] = [true, false].map((are) =>
      indexes.filter(({ name }) => name.startsWith('tuition_rate_') === are),
    )
    await fillTables(client, traits, size, stop)
    await createIndexes(client, forPrices ?? [])
    await derivePrices(url, client, stop)
    await createIndexes(client, others ?? [])
    // The search documents are joined from all of these tables.
    await client.query('ANALYZE')
    await deriveSearchDocuments(url, client, stop)
    await derivePublications(url, client, stop)
    await client.query('VACUUM ANALYZE')
  })
}

async function createDatabase(server: Server, size: number): Promise<void> {
  const name = pg.escapeIdentifier(server.nameOf(size))
  await connected(server.adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
  })
}

/** What the database of that size was made from, which is its comment; null: there is none, or an unfinished one. */
async function readSource(server: Server, size: number): Promise<string | null> {
  const { rows } = await connected(server.adminUrl, (client) =>
    client.query("SELECT shobj_description(oid, 'pg_database') AS source FROM pg_database WHERE datname = $1", [
      server.nameOf(size),
    ]),
  )
  return rows[0]?.source ?? null
}

async function writeSource(server: Server, size: number, source: string): Promise<void> {
  const [name, text] = [pg.escapeIdentifier(server.nameOf(size)), pg.escapeLiteral(source)]
  await connected(server.adminUrl, (client) => client.query(`COMMENT ON DATABASE ${name} IS ${text}`))
}
