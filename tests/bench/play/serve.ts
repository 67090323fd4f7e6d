import { freePort } from '../../../scripts/ports.ts'
import { serveSite } from '../../../scripts/start/site.ts'
import { testSecret } from '../../support/secret.ts'

export type Serving = { address: string; processId: number; close: () => Promise<void> }

/** Serves a production build in a process of its own, as `npm start` does: ours, or that of another folder. */
export async function serve(databaseUrl: string, folder?: string): Promise<Serving> {
  const PORT = await freePort()
  const address = `http://127.0.0.1:${PORT}`
  const settings = { DATA_DIR: '', DATABASE_URL: databaseUrl, AUTH_SECRET: testSecret, API_LIMIT: 1_000_000 }
  const env = { HOST: '127.0.0.1', PORT, SITE_URL: address, ...settings }
  const stop = new AbortController()
  const { processId, ended } = await serveSite(env, { folder, hear }, stop.signal)
  // A site that ends too early is seen by those who ask it.
  const over = ended.catch(() => {})
  return {
    address,
    processId,
    async close() {
      stop.abort()
      await over
    },
  }
}

/** What the site complains about; how long Next took to read its settings is no complaint. */
function hear(text: string) {
  if (!text.includes('next.config')) process.stderr.write(text)
}
