import type { Env } from '../../lib/env-schema.ts'
import { freePort } from '../../scripts/ports.ts'
import { serveSite } from '../../scripts/start/site.ts'
import { testSecret } from './secret.ts'

/** Another site of the same build, on a port of its own, over a database of the caller's, with `settings` of the environment; `said` collects what it logs. */
export async function openSite(databaseUrl: string, settings: Partial<Env> = {}) {
  const PORT = await freePort()
  const address = `http://127.0.0.1:${PORT}`
  const env = {
    HOST: '127.0.0.1',
    PORT,
    SITE_URL: address,
    DATA_DIR: '',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: testSecret,
    ...settings,
  }
  const [said, stop] = [[] as string[], new AbortController()]
  const { ended, processId } = await serveSite(env, { hear: (text) => said.push(text) }, stop.signal)
  return {
    address,
    said,
    processId,
    /** Resolves when the site has ended, however it did. */
    ended: ended.catch(() => 1),
    async close() {
      stop.abort()
      await ended
    },
  }
}
