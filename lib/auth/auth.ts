import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { authSecret } from '@/lib/auth/secret'
import { db } from '@/lib/db'
import { site } from '@/lib/site'

/** At rest this long, or this long after signing in, a session is over (OWASP ASVS 5.0, 7.3). */
const SESSION_SECONDS = 12 * 3_600

/**
 * The desk's sign-in. Only functions of lib/auth call it: no route of better-auth's own is served, so what can be asked
 * for is what our forms ask for. What it keeps are rows; a cookie holds no more than the signed name of one.
 */
function makeAuth() {
  return betterAuth({
    appName: site.name,
    baseURL: site.origin,
    secret: authSecret(),
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      // People come by invitation (lib/auth/links.ts).
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      additionalFields: {
        role: { type: ['owner', 'editor'], required: true, input: false, defaultValue: 'editor' },
        removedAt: { type: 'date', required: false, input: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    // Ours counts by account as well, in the database (lib/auth/throttle.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'desk',
      useSecureCookies: site.origin.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/admin' },
      database: { generateId: 'serial' },
    },
    telemetry: { enabled: false },
    // The last one: it hands on the cookies that the others set.
    plugins: [twoFactor({ issuer: site.name }), nextCookies()],
  })
}

let made: ReturnType<typeof makeAuth> | undefined

/** The one instance, made at the first use: a build has neither a secret nor a database. */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth()
  return made
}
