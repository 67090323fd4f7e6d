import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookies } from 'next/headers'
import { authSecret } from '@/lib/auth/secret'
import { newToken } from '@/lib/auth/token'
import { site } from '@/lib/site'

const COOKIE = 'desk.known_device'
const YEAR_SECONDS = 365 * 86_400

/**
 * The name of this browser, where somebody got into this account with it before; null: it is new to the account. It lets
 * nobody in: it only has its wrong passwords counted apart (OWASP: "device cookies"), so that an attacker who uses up
 * an account's tries keeps its owner out of nothing.
 */
export async function knownDevice(email: string): Promise<string | null> {
  const value = (await cookies()).get(cookieName())?.value ?? ''
  const [device, signature] = value.split('.')
  if (!device || !signature) return null
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(device, email))]
  return given.length === right.length && timingSafeEqual(given, right) ? device : null
}

/** Remembers that somebody got into this account with this browser. */
export async function rememberDevice(email: string): Promise<void> {
  const device = newToken()
  const value = `${device}.${sign(device, email)}`
  const secure = site.origin.startsWith('https://')
  const attributes = { httpOnly: true, sameSite: 'lax', secure, path: '/admin', maxAge: YEAR_SECONDS } as const
  ;(await cookies()).set(cookieName(), value, attributes)
}

function cookieName(): string {
  return site.origin.startsWith('https://') ? `__Secure-${COOKIE}` : COOKIE
}

function sign(device: string, email: string): string {
  return createHmac('sha256', authSecret())
    .update(`known device\n${device}\n${email.toLowerCase()}`)
    .digest('base64url')
}
