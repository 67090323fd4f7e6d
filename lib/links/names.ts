import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { LinkFault } from './link-fault.ts'

/** All addresses of a name. Rejects as node:dns does. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<string[]>

const PATIENCE = { timeout: 3_000, tries: 2 }

/**
 * Asks the name servers, never the machine's own list of names: what that holds leads inside. It also waits on no thread
 * that the site's files are read on.
 */
export const askNameServers: Resolve = async (name, signal) => {
  const resolver = new Resolver(PATIENCE)
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel)
  try {
    // Version 4 first: it is the one that every machine reaches.
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    const [refusal] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
    if (addresses.length === 0 && refusal) throw refusal
    return addresses
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** What may be connected to. Both parts are given by tests, whose servers are on this machine. */
export type Network = { resolve: Resolve; isPublic: (address: string) => boolean; ports: number[] }

/**
 * The addresses behind the host of a URL, as URL has normalized it (0x7f.1 is 127.0.0.1 by then). Every one is judged: one
 * that leads inside spoils the others, since who controls a name controls which of them is met.
 *
 * @throws {LinkFault}
 */
export async function publicAddresses(url: URL, network: Network, signal: AbortSignal): Promise<string[]> {
  const host = bareHost(url)
  const addresses = isIP(host) ? [host] : await resolved(host, network.resolve, signal)
  if (!addresses.every(network.isPublic)) {
    throw new LinkFault('broken', 'Its name leads to a network address that is not public.')
  }
  return addresses
}

/** Without the brackets of an address, and without the dot that ends a complete name. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$|\.$/, '$1')
}

async function resolved(hostname: string, resolve: Resolve, signal: AbortSignal): Promise<string[]> {
  try {
    const addresses = await resolve(hostname, signal)
    if (addresses.length > 0) return addresses
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTFOUND' && code !== 'ENODATA') {
      throw new LinkFault('unclear', `The name servers gave no answer about its name (${code ?? 'unknown'}).`)
    }
  }
  throw new LinkFault('broken', 'Its name does not exist any more.')
}
