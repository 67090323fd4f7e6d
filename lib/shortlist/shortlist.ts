import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'

/** A browser keeps 4,096 bytes of one cookie at least, its name and settings included. */
const MOST_BYTES = 3_900
const MOST_SAVED = 30
const MOST_NOTE = 200

const slug = z.string().regex(/^[a-z0-9-]{1,100}$/)
const saved = z.object({ institution: slug, program: slug, note: z.string().max(MOST_NOTE).default('') })

/** One program that a reader saved, with their own note. */
export type Saved = z.infer<typeof saved>

/** What a browser kept, in the reader's order; nothing where it kept nothing that we understand. */
export function readShortlist(cookie: string | undefined): Saved[] {
  if (!cookie) return []
  try {
    const text = inflateRawSync(Buffer.from(cookie, 'base64url'), { maxOutputLength: 100_000 }).toString()
    return z.array(saved).max(MOST_SAVED).parse(JSON.parse(text))
  } catch {
    return []
  }
}

/** As a cookie keeps it; null where it has grown too large for one. */
export function writeShortlist(list: Saved[]): string | null {
  const cookie = deflateRawSync(JSON.stringify(list)).toString('base64url')
  return list.length <= MOST_SAVED && cookie.length <= MOST_BYTES ? cookie : null
}
