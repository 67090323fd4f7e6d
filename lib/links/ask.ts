import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { LinkFault } from './link-fault.ts'
import { bareHost, type Network, publicAddresses } from './names.ts'

export type Answer = { status: number; location: string | null; retryAfter: string | null }

export type Asking = { network: Network; agentName: string; signal: AbortSignal }

/** Addresses of one host that are tried before it counts as away. */
const MOST_ADDRESSES = 3
const MOST_HEADER_BYTES = 32_000

/**
 * Asks one address, once, and reads no more than the head of the answer. The host's name is resolved here and nowhere else:
 * the connection goes to an address that was judged a line before, so that a name cannot change in between.
 *
 * @throws {LinkFault}
 */
export async function ask(url: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<Answer> {
  refuseOddPlaces(url, asking.network)
  const addresses = await publicAddresses(url, asking.network, asking.signal)
  let fault: unknown
  for (const address of addresses.slice(0, MOST_ADDRESSES)) {
    try {
      return await askAt(address, url, method, asking)
    } catch (error) {
      fault = error
      if (asking.signal.aborted) break
    }
  }
  throw faultOf(fault, asking.signal)
}

function refuseOddPlaces(url: URL, { ports }: Network) {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new LinkFault('broken', `It leads to an address that is none of the web (${url.protocol}).`)
  }
  if (!ports.includes(portOf(url))) throw new LinkFault('broken', `It leads to port ${url.port}, which we do not ask.`)
  if (url.username || url.password) throw new LinkFault('broken', 'It carries a name or a password.')
}

function portOf(url: URL): number {
  return Number(url.port || (url.protocol === 'https:' ? 443 : 80))
}

function askAt(address: string, url: URL, method: string, { agentName, signal }: Asking): Promise<Answer> {
  const secure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request({
      // The judged address itself: nothing is left to look up.
      host: address,
      port: portOf(url),
      path: url.pathname + url.search,
      method,
      // A connection of its own, past any proxy that the environment names.
      agent: false,
      signal,
      maxHeaderSize: MOST_HEADER_BYTES,
      ...(secure && { servername: isIP(bareHost(url)) ? '' : bareHost(url) }),
      headers: {
        Host: url.host,
        'User-Agent': agentName,
        Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'Accept-Language': 'en',
        ...(method === 'GET' && { Range: 'bytes=0-1023' }),
      },
    })
    request.once('response', (response) => {
      resolve(answerOf(response))
      // The body is never read; what of it has arrived already is less than a window of TCP.
      response.destroy()
    })
    request.on('error', reject)
    request.end()
  })
}

function answerOf({ statusCode = 0, headers }: IncomingMessage): Answer {
  return { status: statusCode, location: headers.location ?? null, retryAfter: headers['retry-after'] ?? null }
}

function faultOf(error: unknown, signal: AbortSignal): LinkFault {
  if (signal.aborted) return new LinkFault('unclear', 'It did not answer in time.')
  const { code, message } = error as NodeJS.ErrnoException
  return new LinkFault(
    'unclear',
    faults[code ?? ''] ?? `It could not be asked (${code ?? message}).`,
    code === 'ECONNRESET',
  )
}

const faults: Record<string, string> = {
  ECONNREFUSED: 'Its server refuses connections.',
  ECONNRESET: 'Its server hung up.',
  EHOSTUNREACH: 'Its server cannot be reached.',
  ENETUNREACH: 'Its server cannot be reached.',
  ETIMEDOUT: 'It did not answer in time.',
  CERT_HAS_EXPIRED: 'Its certificate has expired.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Its certificate is not one that browsers trust.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Its certificate is not one that browsers trust.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Its certificate is not complete.',
}
