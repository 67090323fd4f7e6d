import 'server-only'
import { deviceName } from '@/lib/account/device-name'
import { endSessions, setPassword } from '@/lib/auth/account'
import { confirmationFault } from '@/lib/auth/confirm-password'
import { type Happened, happenedTo, note } from '@/lib/auth/events'
import { requirePerson } from '@/lib/auth/guard'
import { passwordFault } from '@/lib/auth/password-rules'
import { signIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'

export type OwnSession = {
  id: number
  device: string
  address: string | null
  since: Date
  seen: Date
  isThis: boolean
}

export type OwnAccount = { sessions: OwnSession[]; happened: Happened; recoveryCodesLeft: number }

/** Where somebody is signed in, and what happened to their account. */
export async function ownAccount(page: number): Promise<OwnAccount> {
  const { id, sessionId } = await requirePerson()
  const [sessions, happened, app] = await Promise.all([
    db.session.findMany({ where: { userId: id, expiresAt: { gt: new Date() } }, orderBy: { updatedAt: 'desc' } }),
    happenedTo(id, page),
    db.twoFactor.findFirst({ where: { userId: id, verified: true }, select: { backupCodes: true } }),
  ])
  return {
    sessions: sessions.map((session) => ({
      id: session.id,
      device: deviceName(session.userAgent),
      address: session.ipAddress,
      since: session.createdAt,
      seen: session.updatedAt,
      isThis: session.id === sessionId,
    })),
    happened,
    recoveryCodesLeft: app ? (JSON.parse(app.backupCodes) as string[]).length : 0,
  }
}

/** What is wrong with the one or the other password, by its field. */
type PasswordFault = { current: string } | { password: string }

/** Changes one's password. It ends all sessions and begins one in this browser, or asks for the second step. */
export async function changePassword(
  current: string,
  next: string,
): Promise<PasswordFault | 'in' | 'second factor' | 'not in'> {
  const person = await requirePerson()
  const confirmation = await confirmationFault(person, current)
  if (confirmation) return { current: confirmation }
  const fault = current === next ? 'This is the password that you have.' : await passwordFault(next, person)
  if (fault) return { password: fault }
  await db.$transaction((transaction) => setPassword(person.id, next, transaction))
  await note('password-changed', person.id)
  const result = await signIn(person.email, next)
  return result === 'in' || result === 'second factor' ? result : 'not in'
}

/**
 * Ends one session of one's own, all others, or all; a sentence: why not. The password is asked for, so that whoever
 * holds a stolen session cannot shut its owner out.
 */
export async function endOwnSessions(password: string, which: number | 'others' | 'all'): Promise<string | null> {
  const person = await requirePerson()
  const fault = await confirmationFault(person, password)
  if (fault) return fault
  if (typeof which === 'number') await db.session.deleteMany({ where: { id: which, userId: person.id } })
  else await endSessions(person.id, db, which === 'others' ? person.sessionId : undefined)
  await note('signed-out-elsewhere', person.id)
  return null
}
