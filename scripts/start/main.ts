import { type Env, EnvError } from '../../lib/env-schema.ts'
import { withLock } from '../lock.mjs'
import { Explained, say, step } from '../progress.ts'
import { buildSite } from './build.ts'
import { loadCatalogueIfEmpty } from './catalogue.ts'
import { openDatabase } from './database.ts'
import { readEnv } from './environment.ts'
import { firstOwnerLines } from './first-owner.ts'
import { generate } from './generate.ts'
import { applyMigrations } from './migrations.ts'
import { awaitPort } from './port.ts'
import { secretOf } from './secret.ts'
import { serveSite } from './site.ts'
import { stopRequest } from './stop-request.ts'

const development = process.argv.includes('--dev')
const stop = stopRequest()
// Explicit, because idle connections of the loader would keep the process for some seconds.
process.exit(await start().catch(explain))

async function start(): Promise<number> {
  const env = readEnv()
  await awaitPort(env.HOST, env.PORT)
  const database = await openDatabase(env, stop)
  try {
    await withLock(
      '.start.lock',
      () => prepare(database.url),
      () => say('Another start is preparing this folder: waiting for it.'),
    )
    const site = await step('Started the site', () =>
      serveSite({ ...env, DATABASE_URL: database.url, AUTH_SECRET: secretOf(env) }, { development }, stop),
    )
    console.log(`\n${addressOf(env)}`)
    for (const line of await firstOwnerLines(env, database.url)) console.log(line)
    return await site.ended
  } finally {
    await database.close()
  }
}

async function prepare(url: string): Promise<void> {
  await generate(stop)
  await applyMigrations(url, stop)
  await loadCatalogueIfEmpty(url)
  if (!development) await buildSite(stop)
}

function addressOf({ HOST, PORT, SITE_URL }: Env): string {
  const named = process.env.SITE_URL || ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(HOST)
  return named ? SITE_URL : `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
}

function explain(error: unknown): number {
  if (stop.aborted) return 130
  if (error instanceof Explained || error instanceof EnvError) console.error(`\n${error.message}`)
  else console.error(error)
  return 1
}
