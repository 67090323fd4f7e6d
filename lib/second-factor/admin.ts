import 'server-only'
import { symmetricDecrypt } from 'better-auth/crypto'
import { endSessions } from '@/lib/auth/account'
import { appAddress, base32 } from '@/lib/auth/app-address'
import { auth } from '@/lib/auth/auth'
import { confirmationFault } from '@/lib/auth/confirm-password'
import { note } from '@/lib/auth/events'
import { type Editor, editorOf, requirePerson } from '@/lib/auth/guard'
import { codeProblems, judgeCode } from '@/lib/auth/judge-code'
import { recoveryCodeOptions } from '@/lib/auth/recovery-codes'
import { requestHeaders } from '@/lib/auth/request'
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
  if (!(await pendingSecondFactor())) return { problem: 'This took too long. Begin again with your password.' }
  const shown = await judgeCode(code)
  if (shown === 'locked') return { problem: codeProblems.locked }
  if (typeof shown === 'string') {
    return {
      problem: 'This code does not fit. Take the one that the app shows now, and check the time of your device.',
    }
  }
  const renewed = await editorOf(await requestHeaders())
  await endSessions(person.id, db, renewed?.sessionId)
  await note('second-factor-on', person.id)
  return { recoveryCodes: await writeRecoveryCodes(person.id) }
}

/** What was given again, before somebody changes the second step that they have. */
export type Confirmation = { password: string; code: string }
/** What is wrong with it, by its field. */
export type ConfirmationFault = Partial<Confirmation>

/** Makes new recovery codes; those of before no longer work. */
export async function remakeRecoveryCodes(
  given: Confirmation,
): Promise<{ problems: ConfirmationFault } | { recoveryCodes: string[] }> {
  const person = await requirePerson()
  const problems = await faultOf(person, given)
  if (problems) return { problems }
  await note('recovery-codes-made', person.id)
  return { recoveryCodes: await writeRecoveryCodes(person.id) }
}

/** Turns the second step off, and ends all other sessions. */
export async function turnOffSecondFactor(given: Confirmation): Promise<ConfirmationFault | null> {
  const person = await requirePerson()
  const fault = await faultOf(person, given)
  if (fault) return fault
  await auth().api.disableTwoFactor({ body: { password: given.password }, headers: await requestHeaders() })
  const renewed = await editorOf(await requestHeaders())
  await endSessions(person.id, db, renewed?.sessionId)
  await note('second-factor-off', person.id)
  return null
}

/** A code is asked for as well: else whoever learns the password of somebody who is signed in is rid of the second step. */
async function faultOf(person: Editor, { password, code }: Confirmation): Promise<ConfirmationFault | null> {
  if (!person.hasSecondFactor) return { password: 'The second step is off.' }
  const fault = await confirmationFault(person, password)
  if (fault) return { password: fault }
  const shown = await judgeCode(code)
  return typeof shown === 'string' ? { code: codeProblems[shown] } : null
}

async function writeRecoveryCodes(userId: number): Promise<string[]> {
  const codes = recoveryCodeOptions.customBackupCodesGenerate()
  const backupCodes = await recoveryCodeOptions.storeBackupCodes.encrypt(JSON.stringify(codes))
  await db.twoFactor.updateMany({ where: { userId }, data: { backupCodes } })
  return codes
}
