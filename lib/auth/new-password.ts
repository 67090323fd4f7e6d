import 'server-only'
import { setPassword } from '@/lib/auth/account'
import { note } from '@/lib/auth/events'
import { findLink, makeLink, spend } from '@/lib/auth/links'
import { countTry, type TooMany } from '@/lib/auth/throttle'
import { clientNetwork } from '@/lib/client-address'
import { db } from '@/lib/db'
import { canMail, sendMail } from '@/lib/mail'

type Person = { id: number; email: string; name: string }

/** A link that somebody asked for themselves lies in a mailbox: it is good for an hour. */
const HOURS_IN_A_MAILBOX = 1

/** Whose password a link may set; null: it is no longer good. */
export async function findReset(token: string): Promise<Person | null> {
  const link = await findLink('password_reset', token)
  return link?.userId ? personHere(link.userId) : null
}

/** Sets a new password and ends all sessions; the second step stays as it is. False: the link is no longer good. */
export async function resetPassword(token: string, password: string): Promise<boolean> {
  const link = await findLink('password_reset', token)
  const person = link?.userId ? await personHere(link.userId) : null
  if (!link || !person) return false
  const isDone = await db.$transaction(async (transaction) => {
    if (!(await spend(link, transaction))) return false
    await setPassword(person.id, password, transaction)
    return true
  })
  if (isDone) await note('password-reset', person.id)
  return isDone
}

/** Counts one more request for a new password from this network. */
export async function countRequest(): Promise<TooMany | null> {
  return countTry('lostPassword', clientNetwork())
}

/**
 * Mails a link to somebody who asks for a new password. Meant to run after the answer was sent, which is the same for
 * every address: neither its words nor its time tell who has an account.
 */
export async function mailReset(email: string): Promise<void> {
  if (!canMail()) return
  const person = await db.user.findFirst({ where: { email: email.toLowerCase(), removedAt: null } })
  if (!person || (await countTry('resetMail', email))) return
  const link = await makeLink('password_reset', { userId: person.id, hours: HOURS_IN_A_MAILBOX })
  await sendMail(person.email, 'A new password for the editors’ desk', [
    `Hello ${person.name},`,
    `somebody, you we hope, asked for a new password. This link sets one. It works once, within an hour:`,
    link,
    'If it was not you, there is nothing to do: your password stays as it is.',
  ])
  await note('reset-link-mailed', person.id)
}

async function personHere(id: number): Promise<Person | null> {
  return db.user.findFirst({ where: { id, removedAt: null }, select: { id: true, email: true, name: true } })
}
