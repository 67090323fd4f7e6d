import ipaddr from 'ipaddr.js'

/** What the Internet at large routes of IPv6 (RFC 4291, IANA); all else is local, reserved, or carries an IPv4 address. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')
/** Documentation (RFC 9637), in case the library does not know it. */
const DOCUMENTATION = ipaddr.IPv6.parseCIDR('3fff::/20')

/**
 * Whether a network address, in the plain form that resolvers give, is one that everybody can reach: not this machine, not
 * its network, not what is reserved, and none that carries another address inside (IPv4-mapped, NAT64, 6to4, Teredo),
 * since where such a one leads is decided by the network that we stand in.
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === 'unicast'
  if (address.includes('%') || !ipaddr.IPv6.isValid(address)) return false
  const parsed = ipaddr.IPv6.parse(address)
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_IPV6) && !parsed.match(DOCUMENTATION)
}
