import 'server-only'
import { isAPIError } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { endSessions } from '@/lib/auth/account'
import { appAddress, base32 } from '@/lib/auth/app-address'
import { auth } from '@/lib/auth/auth'
import { confirmationFault } from '@/lib/auth/confirm-password'
import { note } from '@/lib/auth/events'
import { editorOf, requirePerson } from '@/lib/auth/guard'
import { recoveryCodeOptions } from '@/lib/auth/recovery-codes'
import { requestHeaders } from '@/lib/auth/request'
import { countTry, waitSentence } from '@/lib/auth/throttle'
import { db } from '@/lib/db'

/** A secret that nobody confirmed is shown no longer than this. */
const SHOWN_MILLISECONDS = 15 * 60_000

/** What an authenticator app is told: as an address for its camera, and as letters for fingers. */
export type AppSecret = { address: string; letters: string }

/** Begins to turn the second step on; a sentence: the password was not right. */
export async function beginSecondFactor(password: string): Promise<string | null> {
  const person = await requirePerson()
  const fault = person.hasSecondFactor ? 'The second step is on already.' : await confirmationFault(person, password)
  if (fault) return fault
  await db.twoFactor.deleteMany({ where: { userId: person.id } })
  await auth().api.enableTwoFactor({ body: { password }, headers: await requestHeaders() })
  return null
}

/** The secret that waits to be confirmed; null: none does. */
export async function pendingSecondFactor(): Promise<AppSecret | null> {
  const { id, email } = await requirePerson()
  const app = await db.twoFactor.findFirst({
    where: { userId: id, verified: false, begunAt: { gt: new Date(Date.now() - SHOWN_MILLISECONDS) } },
    select: { secret: true },
  })
  if (!app) return null
  const { secretConfig } = await auth().$context
  const secret = await symmetricDecrypt({ key: secretConfig, data: app.secret })
  return { address: appAddress(secret, email), letters: base32(secret).replace(/(.{4})(?=.)/g, '$1 ') }
}

/** Turns the second step on by a first code, and ends all other sessions. The recovery codes are shown this once. */
export async function confirmSecondFactor(code: string): Promise<{ problem: string } | { recoveryCodes: string[] }> {
  const person = await requirePerson()
  const tooMany = await countTry('code', String(person.id))
  if (tooMany) return { problem: waitSentence(tooMany) }
  if (!(await pendingSecondFactor())) return { problem: 'This took too long. Begin again with your password.' }
  try {
    await auth().api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers: await requestHeaders() })
  } catch (error) {
    if (!isAPIError(error)) throw error
    return {
      problem: 'This code does not fit. Take the one that the app shows now, and check the time of your device.',
    }
  }
  const renewed = await editorOf(await requestHeaders())
  await endSessions(person.id, db, renewed?.sessionId)
  await note('second-factor-on', person.id)
  return { recoveryCodes: await writeRecoveryCodes(person.id) }
}

/** Makes new recovery codes; those of before no longer work. */
export async function remakeRecoveryCodes(
  password: string,
): Promise<{ problem: string } | { recoveryCodes: string[] }> {
  const person = await requirePerson()
  const problem = await confirmationFault(person, password)
  if (problem) return { problem }
  if (!person.hasSecondFactor) return { problem: 'The second step is off.' }
  await note('recovery-codes-made', person.id)
  return { recoveryCodes: await writeRecoveryCodes(person.id) }
}

/** Turns the second step off, and ends all other sessions. */
export async function turnOffSecondFactor(password: string): Promise<string | null> {
  const person = await requirePerson()
  const fault = await confirmationFault(person, password)
  if (fault) return fault
  await auth().api.disableTwoFactor({ body: { password }, headers: await requestHeaders() })
  const renewed = await editorOf(await requestHeaders())
  await endSessions(person.id, db, renewed?.sessionId)
  await note('second-factor-off', person.id)
  return null
}

async function writeRecoveryCodes(userId: number): Promise<string[]> {
  const codes = recoveryCodeOptions.customBackupCodesGenerate()
  const backupCodes = await recoveryCodeOptions.storeBackupCodes.encrypt(JSON.stringify(codes))
  await db.twoFactor.updateMany({ where: { userId }, data: { backupCodes } })
  return codes
}
