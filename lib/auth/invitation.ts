import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { addPerson } from '@/lib/auth/account'
import { note } from '@/lib/auth/events'
import { findLink, spend } from '@/lib/auth/links'
import { db } from '@/lib/db'

/** Whom an invitation is for; null: it is no longer good. */
export async function findInvitation(token: string): Promise<{ email: string; role: string } | null> {
  const link = await findLink('invitation', token)
  return link?.email && link.role ? { email: link.email, role: link.role } : null
}

/** Adds the person who was invited, with the name and password that they chose; null: the invitation is no longer good. */
export async function acceptInvitation(token: string, name: string, password: string): Promise<string | null> {
  const link = await findLink('invitation', token)
  if (!link?.email || !link.role) return null
  const { email, role } = link
  const userId = await unlessHere(() =>
    db.$transaction(async (transaction) =>
      (await spend(link, transaction)) ? addPerson({ email, name, role, password }, transaction) : null,
    ),
  )
  if (userId === null) return null
  await note('invitation-used', userId)
  return email
}

/** Null where somebody came in with this address meanwhile: by another invitation, or on the command line. */
async function unlessHere<Result>(add: () => Promise<Result>): Promise<Result | null> {
  try {
    return await add()
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return null
    throw error
  }
}
