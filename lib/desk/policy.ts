import { randomBytes } from 'node:crypto'

/** A policy for one answer of the desk: only scripts that carry this nonce, and what they load, may run. */
export function deskPolicy(): { nonce: string; policy: string } {
  const nonce = randomBytes(16).toString('base64')
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    // Attributes of style: Next's and React's own. A style cannot run.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { nonce, policy }
}
