import 'server-only'
import { z } from 'zod'
import { addPerson } from '@/lib/auth/account'
import { note } from '@/lib/auth/events'
import { findLink, makeLink, spend } from '@/lib/auth/links'
import { passwordFault } from '@/lib/auth/password-rules'
import { db } from '@/lib/db'

type NewOwner = { name: string; email: string; password: string }

/** Whether nobody looks after this desk yet. */
export async function hasNoOwner(): Promise<boolean> {
  return (await db.user.findFirst({ where: { role: 'owner', removedAt: null }, select: { id: true } })) === null
}

/** The link by which the first owner comes in, made anew at each start; null: there is an owner. */
export async function setupLink(email?: string): Promise<string | null> {
  return (await hasNoOwner()) ? makeLink('setup', { email, role: 'owner' }) : null
}

/** The setup link of a token; `email`: the only address that it is for. Gone once there is an owner. */
export async function findSetup(token: string): Promise<{ email: string | null } | null> {
  return (await hasNoOwner()) ? findLink('setup', token) : null
}

/** Makes the first owner and uses the link up; null: the link is no longer good. */
export async function becomeFirstOwner(token: string, person: NewOwner): Promise<number | null> {
  const link = await findLink('setup', token)
  if (!link) return null
  const id = await db.$transaction(async (transaction) => {
    // One after the other: two people with two links would both find no owner.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('the first owner'))`
    const owner = await transaction.user.findFirst({ where: { role: 'owner', removedAt: null }, select: { id: true } })
    if (owner || !(await spend(link, transaction))) return null
    return addPerson({ ...person, email: link.email ?? person.email, role: 'owner' }, transaction)
  })
  if (id !== null) await note('setup-done', id)
  return id
}

/** Adds an owner whom somebody at the machine's own command line vouches for. */
export async function addOwner(person: NewOwner): Promise<void> {
  const id = await db.$transaction((transaction) => addPerson({ ...person, role: 'owner' }, transaction))
  await note('owner-added', id)
}

/** What is wrong with an owner to be, in a sentence; null: nothing. */
export async function ownerFault(person: NewOwner): Promise<string | null> {
  const faults = Object.values(await ownerFaults(person))
  if (faults[0]) return faults[0]
  const known = await db.user.findUnique({ where: { email: person.email.toLowerCase() }, select: { id: true } })
  return known ? 'Somebody has this address already.' : null
}

/** What is wrong with an owner to be, by field. */
export async function ownerFaults(person: NewOwner): Promise<Partial<Record<keyof NewOwner, string>>> {
  const fault = await passwordFault(person.password, person)
  return {
    ...(!person.name && { name: 'Say how others should call you.' }),
    ...(!z.email().safeParse(person.email).success && { email: 'This is no e-mail address.' }),
    ...(fault && { password: fault }),
  }
}
