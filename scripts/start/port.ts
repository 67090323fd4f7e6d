import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Explained } from '../progress.ts'

/** A site that was killed or told to stop a moment ago needs a little to let go of its port. */
const PATIENCE_MS = 5_000

/** @throws {Explained} when the site could not listen there */
export async function awaitPort(host: string, port: number): Promise<void> {
  for (const start = Date.now(); ; await sleep(200)) {
    const code = await tryToListen(host, port)
    if (code === null) return
    if (code !== 'EADDRINUSE' || Date.now() - start > PATIENCE_MS) throw new Explained(reasons(host, port, code))
  }
}

function reasons(host: string, port: number, code: string): string {
  if (code === 'EADDRINUSE')
    return `PORT ${port} is taken by another program: stop that program, or set PORT to a free port.`
  if (code === 'EACCES') return `PORT ${port} is reserved for the administrator: set PORT to a number above 1023.`
  return `HOST ${host} is not an address of this machine (${code}): set HOST to 127.0.0.1, or to 0.0.0.0 for every network.`
}

function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}
