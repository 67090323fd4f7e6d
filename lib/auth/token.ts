import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link or a form. Whoever reads the database sees hashes alone. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 in hex: what has 112 random bits or more needs no slower hash (OWASP ASVS 5.0, 6.5.2). */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
