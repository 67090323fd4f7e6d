import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands between a site and its database, so that a test can take the database away and give it back. */
export async function openRelay(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let frozen = false
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        incoming.destroy()
        outgoing.destroy()
      })
    }
    if (!frozen) incoming.pipe(outgoing).pipe(incoming)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) }).href,
    /** Keeps every connection, takes new ones, and carries nothing more, as a server that hangs. */
    freeze() {
      frozen = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    /** Ends every connection and refuses new ones. */
    async takeAway() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
    async giveBack() {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
  }
}
