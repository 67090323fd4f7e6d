import { join, resolve } from 'node:path'
import pg from 'pg'
import { openEmbeddedDatabase } from '../../scripts/postgres/embedded.ts'
import { homeIn } from '../../scripts/postgres/home.ts'
import { say } from '../../scripts/progress.ts'

/** The PostgreSQL that holds a database for each size, and nothing of the site's own. */
export type Server = {
  urlOf: (size: number) => string
  nameOf: (size: number) => string
  /** The address of a database that is always there. */
  adminUrl: string
  /** Where it logs; null: not on this machine, as far as we know. */
  log: string | null
  close: () => Promise<void>
}

export function folderOf(dataDir: string): string {
  return join(dataDir, 'bench')
}

/** The server of BENCH_DATABASE_URL, whose databases are called after the one that it names, or an embedded one. */
export async function openServer(dataDir: string): Promise<Server> {
  const given = process.env.BENCH_DATABASE_URL
  if (given) {
    const name = new URL(given).pathname.slice(1)
    return { ...addressesOn(given, name), log: process.env.BENCH_DATABASE_LOG || null, close: async () => {} }
  }
  const folder = folderOf(dataDir)
  const embedded = await openEmbeddedDatabase(folder, say)
  return {
    ...addressesOn(embedded.url, 'bench'),
    log: homeIn(resolve(folder, 'postgres')).log,
    close: async () => {
      await embedded.release()
    },
  }
}

function addressesOn(url: string, name: string) {
  const nameOf = (size: number) => `${name}_${size}`
  const at = (database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href
  return { nameOf, urlOf: (size: number) => at(nameOf(size)), adminUrl: at('postgres') }
}

/** Runs `work` with a connection of its own. */
export async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
