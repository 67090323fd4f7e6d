import 'server-only'
import { isAPIError } from 'better-auth/api'
import { auth } from '@/lib/auth/auth'
import { clientNetwork } from '@/lib/auth/client-address'
import { note } from '@/lib/auth/events'
import { signedIn } from '@/lib/auth/guard'
import { knownDevice, rememberDevice } from '@/lib/auth/known-device'
import { hashOf } from '@/lib/auth/recovery-codes'
import { requestHeaders } from '@/lib/auth/request'
import { countTry, forgiveTry, type TooMany } from '@/lib/auth/throttle'
import { db } from '@/lib/db'

export type SignInResult = 'in' | 'second factor' | 'refused' | TooMany

/**
 * Signs somebody in by e-mail and password, and sets the cookie. Unknown accounts and removed people take as long as wrong
 * passwords, and count as much. A try that is one too many is refused unheard, so that it tells nobody whether it was right.
 */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const counted = await countedBy(email)
  const userId = await idOf(email)
  for (const [limit, of] of counted) {
    const tooMany = await countTry(limit, of)
    if (!tooMany) continue
    if (tooMany.first) await note('sign-in-throttled', userId)
    return tooMany
  }
  const before = await signedIn()
  const result = await tryPassword(email, password)
  if (result === 'refused') {
    await note('sign-in-refused', userId)
    return 'refused'
  }
  for (const [limit, of] of counted) await forgiveTry(limit, of)
  // Whoever was signed in with this browser is no more: a sign-in never goes on with a session that was there.
  if (before) await db.session.deleteMany({ where: { id: before.sessionId } })
  if (result === 'in') await welcome(email, userId)
  return result
}

/** The second step of signing in, by the code of an authenticator app or by a recovery code. */
export async function showCode(code: string): Promise<'in' | 'refused' | 'over' | 'locked'> {
  const digits = code.replace(/\s/g, '')
  const isRecovery = !/^\d{6}$/.test(digits)
  try {
    const headers = await requestHeaders()
    const { user } = isRecovery
      ? await auth().api.verifyBackupCode({ body: { code: hashOf(code) }, headers })
      : await auth().api.verifyTOTP({ body: { code: digits }, headers })
    if (isRecovery) await note('recovery-code-used', Number(user.id))
    await welcome(user.email, Number(user.id))
    return 'in'
  } catch (error) {
    if (!isAPIError(error)) throw error
    return refusals[error.body?.code ?? ''] ?? 'refused'
  }
}

const refusals: Record<string, 'over' | 'locked'> = {
  INVALID_TWO_FACTOR_COOKIE: 'over',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'over',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
}

/** What a try is counted by. A browser that got in before is known, and only counted by itself. */
async function countedBy(email: string) {
  const device = await knownDevice(email)
  if (device) return [['device', device]] as const
  return [
    ['network', clientNetwork()],
    ['account', email],
  ] as const
}

async function tryPassword(email: string, password: string): Promise<'in' | 'second factor' | 'refused'> {
  try {
    const answer = await auth().api.signInEmail({ body: { email, password }, headers: await requestHeaders() })
    return 'twoFactorRedirect' in answer ? 'second factor' : 'in'
  } catch (error) {
    if (isAPIError(error)) return 'refused'
    throw error
  }
}

async function welcome(email: string, userId: number | null) {
  await rememberDevice(email)
  await note('signed-in', userId)
}

async function idOf(email: string): Promise<number | null> {
  const user = await db.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } })
  return user?.id ?? null
}
