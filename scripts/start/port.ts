import { setTimeout as sleep } from 'node:timers/promises'
import { tryPort } from '../ports.ts'
import { Explained } from '../progress.ts'

/** A site that was killed or told to stop a moment ago needs a little to let go of its port. */
const PATIENCE_MS = 5_000

/** @throws {Explained} when the site could not listen there */
export async function awaitPort(host: string, port: number): Promise<void> {
  for (const start = Date.now(); ; await sleep(200)) {
    const found = await tryPort(port, host)
    if ('port' in found) return
    const isTaken = found.code === 'EADDRINUSE'
    if (!isTaken || Date.now() - start > PATIENCE_MS) throw new Explained(reasonFor(host, port, found.code))
  }
}

function reasonFor(host: string, port: number, code: string): string {
  if (code === 'EADDRINUSE')
    return `PORT ${port} is taken by another program: stop that program, or set PORT to a free port.`
  if (code === 'EACCES') return `PORT ${port} is reserved for the administrator: set PORT to a number above 1023.`
  return `HOST ${host} is not an address of this machine (${code}): set HOST to 127.0.0.1, or to 0.0.0.0 for every network.`
}
