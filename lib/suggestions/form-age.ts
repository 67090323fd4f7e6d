import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from '@/lib/auth/secret'

const LEAST_MS = 3_000
const MOST_MS = 3 * 86_400_000

/** Says when a form was made, in a way that nobody else can: a machine answers a form at once. */
export function stampForm(now = Date.now()): string {
  return `${now}.${signed(String(now))}`
}

/** Whether a form was made as long ago as a person takes to write, and not so long that its stamp was kept for many. */
export function isOfPlausibleAge(stamp: string | null, now = Date.now()): boolean {
  const [, time = '', signature = ''] = /^(\d{1,15})\.([\w-]{43})$/.exec(stamp ?? '') ?? []
  const age = now - Number(time)
  if (!time || age < LEAST_MS || age > MOST_MS) return false
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signed(time)))
}

function signed(time: string): string {
  return createHmac('sha256', authSecret()).update(`suggestion form ${time}`).digest('base64url')
}
