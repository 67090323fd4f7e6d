import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import type { UserRole } from '@/generated/prisma/enums.ts'
import { endSessions } from '@/lib/auth/account'
import { type EventKind, type Happened, happenedToAll, note } from '@/lib/auth/events'
import { requireOwner } from '@/lib/auth/guard'
import { makeLink } from '@/lib/auth/links'
import { db } from '@/lib/db'
import { sendMail } from '@/lib/mail'

export type Person = {
  id: number
  name: string
  email: string
  role: UserRole
  hasSecondFactor: boolean
  removedAt: Date | null
  seen: Date | null
  isYou: boolean
}
export type Invitation = { id: number; email: string; role: UserRole; expiresAt: Date }

/** A link for somebody, to copy; `to` whom, `within` what time it works, and `mailed`: they were sent it as well. */
export type MadeLink = { address: string; to: string; within: string; mailed: boolean }

/** Everybody who may or might sign in, who is invited, and what happened. */
export async function people(
  page: number,
): Promise<{ people: Person[]; invitations: Invitation[]; happened: Happened }> {
  const you = await requireOwner()
  const [users, links, happened] = await Promise.all([
    db.user.findMany({
      orderBy: [{ removedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
      include: { sessions: { orderBy: { updatedAt: 'desc' }, take: 1 } },
    }),
    db.oneTimeLink.findMany({
      where: { purpose: 'invitation', usedAt: null, expiresAt: { gt: new Date() } },
      orderBy: { id: 'asc' },
    }),
    happenedToAll(page),
  ])
  return {
    people: users.map(({ id, name, email, role, twoFactorEnabled, removedAt, sessions }) => ({
      ...{ id, name, email, role, removedAt },
      hasSecondFactor: twoFactorEnabled,
      seen: sessions[0]?.updatedAt ?? null,
      isYou: id === you.id,
    })),
    invitations: links.flatMap(({ id, email, role, expiresAt }) =>
      email && role ? { id, email, role, expiresAt } : [],
    ),
    happened,
  }
}

/** Invites somebody by a link that works once; a sentence: why not. */
export async function invite(email: string, role: UserRole): Promise<MadeLink | string> {
  const you = await requireOwner()
  const known = await db.user.findUnique({ where: { email } })
  if (known) return known.removedAt ? 'They were here before: bring them back below.' : 'They are here already.'
  const address = await makeLink('invitation', { email, role, madeById: you.id })
  await note('invitation-made', you.id, `${email}, as ${role}`)
  const mailed = await sendMail(email, 'An invitation to the editors’ desk', [
    `Hello, ${you.name} invites you to the editors’ desk, as ${role}. This link lets you in. It works once, within a week:`,
    address,
  ])
  return { address, to: email, within: 'within a week', mailed }
}

export async function withdrawInvitation(id: number): Promise<void> {
  const you = await requireOwner()
  const where = { id, purpose: 'invitation', usedAt: null } as const
  const invitation = await db.oneTimeLink.findFirst({ where })
  const { count } = await db.oneTimeLink.deleteMany({ where })
  if (count > 0) await note('invitation-withdrawn', you.id, invitation?.email ?? undefined)
}

/** Makes a link by which somebody sets a new password; nobody else ever sees the password. */
export async function makeResetLink(id: number): Promise<MadeLink | string> {
  const you = await requireOwner()
  if (id === you.id) return NOT_YOURSELF
  const person = await db.user.findFirst({ where: { id, removedAt: null } })
  if (!person) return 'They are not here any more.'
  const address = await makeLink('password_reset', { userId: id, madeById: you.id })
  await note('reset-link-made', you.id, person.email, id)
  const mailed = await sendMail(person.email, 'A new password for the editors’ desk', [
    `Hello ${person.name},`,
    `${you.name} made this link for you. It sets a new password, once, within a day:`,
    address,
  ])
  return { address, to: person.email, within: 'within a day', mailed }
}

export async function changeRole(id: number, role: UserRole): Promise<string | null> {
  const you = await requireOwner()
  return change(id, you.id, 'role-changed', role, async (transaction) => {
    await transaction.user.update({ where: { id }, data: { role } })
  })
}

/** Takes somebody off the desk: their sessions, password and second step end at once, what they did keeps their name. */
export async function removePerson(id: number): Promise<string | null> {
  const you = await requireOwner()
  return change(id, you.id, 'person-removed', undefined, async (transaction) => {
    await transaction.user.update({ where: { id }, data: { removedAt: new Date(), twoFactorEnabled: false } })
    await transaction.account.deleteMany({ where: { userId: id } })
    await transaction.twoFactor.deleteMany({ where: { userId: id } })
    await transaction.oneTimeLink.deleteMany({ where: { userId: id } })
    await endSessions(id, transaction)
  })
}

/** Brings somebody back, by a link with which they set a new password. */
export async function restorePerson(id: number): Promise<MadeLink | string> {
  const you = await requireOwner()
  const { count } = await db.user.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
  if (count === 0) return 'They are here already.'
  await note('person-restored', you.id, await emailOf(id), id)
  return makeResetLink(id)
}

export async function endSessionsOf(id: number): Promise<string | null> {
  const you = await requireOwner()
  if (id === you.id) return NOT_YOURSELF
  await endSessions(id, db)
  await note('person-signed-out', you.id, await emailOf(id), id)
  return null
}

/** For somebody who lost their app and their recovery codes, and whom an owner knows to be the one they say. */
export async function turnOffSecondFactorOf(id: number): Promise<string | null> {
  const you = await requireOwner()
  if (id === you.id) return NOT_YOURSELF
  await db.$transaction(async (transaction) => {
    await transaction.user.update({ where: { id }, data: { twoFactorEnabled: false } })
    await transaction.twoFactor.deleteMany({ where: { userId: id } })
    await endSessions(id, transaction)
  })
  await note('person-second-factor-off', you.id, await emailOf(id), id)
  return null
}

type Change = (transaction: Prisma.TransactionClient) => Promise<void>

/** On /admin/account the password is asked for: whoever holds an owner's stolen session must find no way around it here. */
const NOT_YOURSELF = 'Another owner must do this: nobody changes what they may do themselves.'

/**
 * Makes a change to what somebody else may do; the links that they handed out end with it. A sentence: why not. The owner who
 * makes it stays one, so that the desk is never without.
 */
async function change(id: number, by: number, kind: EventKind, to: string | undefined, make: Change) {
  if (id === by) return NOT_YOURSELF
  const isDone = await db.$transaction(async (transaction) => {
    // Two owners who take each other's place away would both find themselves there.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('the owners'))`
    const stillOwner = await transaction.user.count({ where: { id: by, role: 'owner', removedAt: null } })
    if (stillOwner === 0) return false
    await make(transaction)
    await transaction.oneTimeLink.deleteMany({ where: { madeById: id, usedAt: null } })
    return true
  })
  if (!isDone) return 'You are not an owner any more.'
  await note(kind, by, [await emailOf(id), to].filter(Boolean).join(', '), id)
  return null
}

async function emailOf(id: number): Promise<string | undefined> {
  return (await db.user.findUnique({ where: { id }, select: { email: true } }))?.email
}
