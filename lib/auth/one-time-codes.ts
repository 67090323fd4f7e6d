import 'server-only'
import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { note } from '@/lib/auth/events'
import { stepOf } from '@/lib/auth/totp'
import { db } from '@/lib/db'

const CODES = '/two-factor/verify-totp'
const people = new WeakMap<object, number>()
const SECOND_STEP = [CODES, '/two-factor/verify-backup-code']

/**
 * What better-auth leaves out: it takes the same code of an authenticator app as often as somebody shows it within its
 * minute and a half (RFC 6238, 5.2: once). And a code that is refused is noted with whose it should have been.
 */
export function oneTimeCodes() {
  return {
    id: 'one-time-codes',
    hooks: {
      before: [
        {
          matcher: ({ path }) => SECOND_STEP.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const userId = await whose(ctx)
            if (userId === null) return
            // For the other hook: by then the cookie may be spent.
            people.set(ctx.context, userId)
            if (ctx.path === CODES) await claim(userId, String(ctx.body?.code), ctx)
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => SECOND_STEP.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const userId = people.get(ctx.context)
            if (userId !== undefined && ctx.context.returned instanceof APIError) {
              await note('second-factor-refused', userId)
            }
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin
}

/** Who shows a code: somebody who is signed in and sets the app up, or who gave the right password just now. */
async function whose(ctx: GenericEndpointContext): Promise<number | null> {
  const session = await getSessionFromCtx(ctx)
  if (session) return Number(session.user.id)
  const cookie = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret)
  const pending = cookie ? await ctx.context.internalAdapter.findVerificationValue(cookie) : null
  return pending ? Number(pending.value) : null
}

/** Takes the code's half minute, where nobody took it or a later one before; a wrong code is better-auth's to count. */
async function claim(userId: number, code: string, ctx: GenericEndpointContext): Promise<void> {
  const app = await db.twoFactor.findFirst({ where: { userId }, select: { id: true, secret: true } })
  if (!app) return
  const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: app.secret })
  const step = stepOf(secret, code)
  if (step === null) return
  const { count } = await db.twoFactor.updateMany({
    where: { id: app.id, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  })
  if (count > 0) return
  await note('second-factor-refused', userId, 'a code that was used already')
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
}
