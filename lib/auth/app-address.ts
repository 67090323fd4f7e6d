import 'server-only'
import { site } from '@/lib/site'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The address that an authenticator app reads from a QR code. */
export function appAddress(secret: string, email: string): string {
  const parameters = new URLSearchParams({ secret: base32(secret), issuer: site.name, digits: '6', period: '30' })
  // Apps show a plus as it stands.
  const query = parameters.toString().replaceAll('+', '%20')
  return `otpauth://totp/${encodeURIComponent(site.name)}:${encodeURIComponent(email)}?${query}`
}

/** RFC 4648, without padding: how apps take a secret that is typed. */
export function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
