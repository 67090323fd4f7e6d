import { createServer } from 'node:net'

/** Listens on a port for an instant: the port, or the code of the error. Port 0 asks for any free one. */
export function tryPort(port: number, host = '127.0.0.1'): Promise<{ port: number } | { code: string }> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }))
    probe.listen(port, host, () => {
      const address = probe.address()
      probe.close(() => resolve({ port: typeof address === 'object' && address ? address.port : port }))
    })
  })
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
  const found = await tryPort(0)
  if ('port' in found) return found.port
  throw new Error(`No free port on 127.0.0.1 (${found.code})`)
}
