import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Network } from '@/lib/links/names'

/** A server on every address of this machine (127.0.0.2 plays a public one), what it was asked, and a network in which its port is one of the web's. */
export async function linkServer(answer: RequestListener) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A network of given names, of which only the addresses of `open` are public. */
export function networkOf(
  names: Record<string, string[]>,
  { ports, open }: { ports: number[]; open: string[] },
): Network {
  return {
    async resolve(name) {
      const addresses = names[name]
      if (!addresses) throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
      return addresses
    },
    isPublic: (address) => open.includes(address),
    ports,
  }
}
