import { AsyncLocalStorage } from 'node:async_hooks'
import ipaddr from 'ipaddr.js'

// Shared with lib/client-address.ts, which Next bundles apart. A header would be believed whoever sent it.
globalThis.requestClient ??= new AsyncLocalStorage()

/** Reads "127.0.0.1, 10.0.0.0/8": the proxies whose word about the client counts. */
export function trustedProxies(list = '') {
  const ranges = list.split(',').map((each) => each.trim())
  return ranges
    .filter(Boolean)
    .map((range) => (range.includes('/') ? ipaddr.parseCIDR(range) : [ipaddr.process(range), undefined]))
    .map(([address, bits]) => [address, bits ?? (address.kind() === 'ipv4' ? 32 : 128)])
}

/** Runs what answers a request, so that lib/client-address.ts can tell who asks. */
export function withClient(request, trusted, work) {
  return globalThis.requestClient.run(clientOf(request, trusted), work)
}

/**
 * The address that asks: the one that is connected, or, where that is a trusted proxy, the last one in X-Forwarded-For
 * that is none. Whatever stands further to the left, the client may have written itself.
 */
export function clientOf({ socket, headers }, trusted) {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',')
  let client = addressOf(socket.remoteAddress ?? '')
  while (client && isTrusted(client, trusted)) {
    const next = addressOf(forwarded.pop()?.trim() ?? '')
    if (!next) break
    client = next
  }
  return client?.toString() ?? ''
}

function addressOf(text) {
  return ipaddr.isValid(text) ? ipaddr.process(text) : null
}

function isTrusted(address, trusted) {
  return trusted.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits))
}
