import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** Serves the built site on a free port, over a database of the caller's; `said` collects what it logs. */
export async function serveSite(databaseUrl: string) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const settings = { DATABASE_URL: databaseUrl, SITE_URL: address, HOST: '127.0.0.1', PORT: String(port) }
  const site = fork('scripts/start/serve.mjs', {
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said: string[] = []
  for (const stream of [site.stdout, site.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)))
  const ended = once(site, 'exit')
  await Promise.race([once(site, 'message'), ended])
  if (site.exitCode !== null) throw new Error(`The site did not start: ${said.join('')}`)
  return {
    address,
    said,
    async stop() {
      site.kill()
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
