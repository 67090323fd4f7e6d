import 'server-only'
import { isAPIError } from 'better-auth/api'
import { auth } from '@/lib/auth/auth'
import { note } from '@/lib/auth/events'
import { signedIn } from '@/lib/auth/guard'
import { type CodeRefusal, judgeCode } from '@/lib/auth/judge-code'
import { knownDevice, rememberDevice } from '@/lib/auth/known-device'
import { requestHeaders } from '@/lib/auth/request'
import { countTry, forgiveTry, type TooMany } from '@/lib/auth/throttle'
import { clientNetwork } from '@/lib/client-address'
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

/**
 * The second step of signing in, by the code of an authenticator app or by a recovery code. Whoever is signed in has no second
 * step before them: what they confirm by a code is lib/second-factor/admin.ts's to ask.
 */
export async function showCode(code: string): Promise<'in' | CodeRefusal> {
  if (await signedIn()) return 'over'
  const shown = await judgeCode(code)
  if (typeof shown === 'string') return shown
  await welcome(shown.email, shown.id)
  return 'in'
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
