import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { oneTimeCodes } from '@/lib/auth/one-time-codes'
import { passwordLength } from '@/lib/auth/password-length'
import { recoveryCodeOptions } from '@/lib/auth/recovery-codes'
import { authSecret } from '@/lib/auth/secret'
import { clientAddress } from '@/lib/client-address'
import { db } from '@/lib/db'
import { site } from '@/lib/site'

/** This long after signing in, a session is over. At rest it is over sooner: lib/auth/session.ts. */
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
      // People come by links (lib/auth/links.ts).
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    user: {
      additionalFields: {
        role: { type: ['owner', 'editor'], required: true, input: false, defaultValue: 'editor' },
        removedAt: { type: 'date', required: false, input: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ipAddress: clientAddress() } }) } },
    },
    // Ours counts by account as well, in the database (lib/auth/throttle.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'desk',
      useSecureCookies: site.origin.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/admin' },
      database: { generateId: 'serial' },
      // It would believe a header.
      ipAddress: { disableIpTracking: true },
    },
    // What is refused is noted in the database (lib/auth/events.ts).
    logger: { level: 'error' },
    telemetry: { enabled: false },
    // The last one: it hands on the cookies that the others set.
    plugins: [
      oneTimeCodes(),
      // Codes are counted by the plugin before, which locks nobody out but the browser that guesses.
      twoFactor({ issuer: site.name, backupCodeOptions: recoveryCodeOptions, accountLockout: { enabled: false } }),
      nextCookies(),
    ],
  })
}

let made: ReturnType<typeof makeAuth> | undefined

/** The one instance, made at the first use: a build has neither a secret nor a database. */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth()
  return made
}
