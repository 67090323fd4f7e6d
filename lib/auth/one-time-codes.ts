import 'server-only'
import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { note } from '@/lib/auth/events'
import { knownDevice } from '@/lib/auth/known-device'
import { countTry, forgiveTry, type Limit } from '@/lib/auth/throttle'
import { stepOf } from '@/lib/auth/totp'
import { db } from '@/lib/db'

const CODES = '/two-factor/verify-totp'
const SECOND_STEP = [CODES, '/two-factor/verify-backup-code']

/** What a code is refused with that is not even heard. */
export const TOO_MANY_CODES = 'TOO_MANY_CODES'

type Shown = { userId: number; counted: readonly [Limit, string] }
const shown = new WeakMap<object, Shown>()

/**
 * What better-auth leaves out. It counts a code once it was judged, so that many at once count as few, and locks the account
 * for everybody; here each is counted before, and taken back where it fits. It takes the code of an authenticator app as often
 * as somebody shows it within its minute and a half (RFC 6238, 5.2: once). And a code that is refused is noted with whose it
 * should have been.
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
            const counted = await countedBy(userId)
            const tooMany = await countTry(...counted)
            if (tooMany) {
              if (tooMany.first) await note('second-factor-throttled', userId)
              throw new APIError('TOO_MANY_REQUESTS', { code: TOO_MANY_CODES })
            }
            // For the other hook: by then the cookie may be spent.
            shown.set(ctx.context, { userId, counted })
            if (ctx.path === CODES) await claim(userId, String(ctx.body?.code), ctx)
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => SECOND_STEP.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const it = shown.get(ctx.context)
            if (!it) return
            if (ctx.context.returned instanceof APIError) await note('second-factor-refused', it.userId)
            else await forgiveTry(...it.counted)
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin
}

/** Who shows a code: somebody who is signed in and confirms something, or who gave the right password just now. */
async function whose(ctx: GenericEndpointContext): Promise<number | null> {
  const session = await getSessionFromCtx(ctx)
  if (session) return Number(session.user.id)
  const cookie = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret)
  const pending = cookie ? await ctx.context.internalAdapter.findVerificationValue(cookie) : null
  return pending ? Number(pending.value) : null
}

/** As passwords are: a browser that got in before is counted by itself, so that nobody else can lock it out. */
async function countedBy(userId: number): Promise<readonly [Limit, string]> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { email: true } })
  const device = user && (await knownDevice(user.email))
  return device ? ['deviceCode', device] : ['code', String(userId)]
}

/** Takes the code's half minute, where the code fits and nobody took it or a later one before. */
async function claim(userId: number, code: string, ctx: GenericEndpointContext): Promise<void> {
  const app = await db.twoFactor.findFirst({ where: { userId }, select: { id: true, secret: true } })
  if (!app) return
  const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: app.secret })
  const step = stepOf(secret, code)
  if (step === null) return refuse(userId)
  const { count } = await db.twoFactor.updateMany({
    where: { id: app.id, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  })
  if (count === 0) await refuse(userId, 'a code that was used already')
}

async function refuse(userId: number, why?: string): Promise<never> {
  await note('second-factor-refused', userId, why)
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
}
