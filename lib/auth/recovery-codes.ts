import 'server-only'
import { randomInt } from 'node:crypto'
import { tokenHash } from '@/lib/auth/token'

const CODES = 10
const LETTERS = 24
// Without those that are read as one another.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const HASHED = 'sha256:'

/**
 * How better-auth makes and keeps recovery codes: 118 random bits each, and in the database only hashes of them. It would
 * encrypt them, and then whoever holds the database and the secret holds the codes.
 */
export const recoveryCodeOptions = {
  customBackupCodesGenerate: () => Array.from({ length: CODES }, newCode),
  storeBackupCodes: {
    // It hands back what is left once a code was used: hashes already.
    encrypt: async (codes: string) =>
      JSON.stringify((JSON.parse(codes) as string[]).map((code) => (code.startsWith(HASHED) ? code : hashOf(code)))),
    decrypt: async (hashes: string) => hashes,
  },
}

/** What a code that somebody typed is compared as, whatever they left out between its letters. */
export function hashOf(code: string): string {
  return HASHED + tokenHash(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
}

function newCode(): string {
  const letters = Array.from({ length: LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}
