import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** Serves the built site on a free port, over a database of the caller's; `said` collects what it logs. */
export async function serveSite(databaseUrl: string) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const next = ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1']
  const env = { ...process.env, DATABASE_URL: databaseUrl, SITE_URL: address }
  const site = spawn(process.execPath, next, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  while (!(await fetch(address).catch(() => null))) {
    if (site.exitCode !== null) throw new Error(`The site did not start: ${said.join('')}`)
    await pause(100)
  }
  return {
    address,
    said,
    async stop() {
      site.kill()
      if (site.exitCode === null) await once(site, 'exit')
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
