import { askNameServers, type Network } from './names.ts'
import { isPublicAddress } from './public-address.ts'

/** What links may lead to: the ports of the web, at addresses that everybody reaches. */
export const internet: Network = { resolve: askNameServers, isPublic: isPublicAddress, ports: [80, 443] }

/** Says who asks, and where to read about it. */
export function agentNameOf(origin: string): string {
  return `Mozilla/5.0 (compatible; AfterTheMLIS-links/1.0; +${origin}/about)`
}
