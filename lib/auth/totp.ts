import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'

const PERIOD_MS = 30_000
/** A clock may be half a minute slow, or its owner. A code of later on is none: it would be good for a whole minute more. */
const DRIFT = [0, -1]

/** The half minute since 1970 that a six-digit code belongs to (RFC 6238); null: to none around now. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const current = Math.floor(now / PERIOD_MS)
  const found = DRIFT.find((drift) => timingSafeEqual(Buffer.from(codeAt(secret, current + drift)), Buffer.from(code)))
  return found === undefined ? null : current + found
}

function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
