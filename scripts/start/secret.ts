import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '../../lib/env-schema.ts'

/** What signs the desk's cookies: `AUTH_SECRET`, or one that is made once and kept in the data folder, for its owner's eyes. */
export function secretOf({ AUTH_SECRET, DATA_DIR }: Env): string {
  if (AUTH_SECRET) return AUTH_SECRET
  const file = join(DATA_DIR, 'auth-secret')
  if (!existsSync(file)) {
    mkdirSync(DATA_DIR, { recursive: true })
    // Two first starts at once: the first one's stays.
    writeNew(file, `${randomBytes(32).toString('base64')}\n`)
  }
  return readFileSync(file, 'utf8').trim()
}

function writeNew(file: string, text: string) {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
