import 'server-only'
import { isAPIError } from 'better-auth/api'
import { auth } from '@/lib/auth/auth'
import { note } from '@/lib/auth/events'
import { TOO_MANY_CODES } from '@/lib/auth/one-time-codes'
import { hashOf } from '@/lib/auth/recovery-codes'
import { requestHeaders } from '@/lib/auth/request'

type Person = { id: number; email: string }
export type CodeRefusal = 'refused' | 'over' | 'locked'

/** Whose code this is, of the app or a recovery code; it is used up. Else why not. */
export async function judgeCode(code: string): Promise<Person | CodeRefusal> {
  const digits = code.replace(/\s/g, '')
  const isRecovery = !/^\d{6}$/.test(digits)
  try {
    const headers = await requestHeaders()
    const { user } = isRecovery
      ? await auth().api.verifyBackupCode({ body: { code: hashOf(code) }, headers })
      : await auth().api.verifyTOTP({ body: { code: digits }, headers })
    if (isRecovery) await note('recovery-code-used', Number(user.id))
    return { id: Number(user.id), email: user.email }
  } catch (error) {
    if (!isAPIError(error)) throw error
    return refusals[error.body?.code ?? ''] ?? 'refused'
  }
}

/** What is wrong with a code that was to confirm something, in a sentence. */
export const codeProblems = {
  refused: 'This code does not fit, or was used already. Take the one that the app shows now.',
  over: 'This took too long. Sign in again.',
  locked: 'Too many codes that did not fit. Wait a quarter of an hour, then try again.',
} satisfies Record<CodeRefusal, string>

const refusals: Record<string, CodeRefusal> = {
  INVALID_TWO_FACTOR_COOKIE: 'over',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'over',
  [TOO_MANY_CODES]: 'locked',
}
