import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import type { LinkPurpose, UserRole } from '@/generated/prisma/enums.ts'
import { newToken, tokenHash } from '@/lib/auth/token'
import { db } from '@/lib/db'
import { site } from '@/lib/site'

const HOUR_MS = 3_600_000

const purposes = {
  setup: { page: 'setup', hours: 24 },
  invitation: { page: 'invitation', hours: 7 * 24 },
  password_reset: { page: 'new-password', hours: 24 },
} satisfies Record<LinkPurpose, { page: string; hours: number }>

/** Whom a link is for. */
export type LinkFor = { email?: string; role?: UserRole; userId?: number; madeById?: number; hours?: number }

/** A link that can still be used. */
export type OneTimeLink = { id: number; email: string | null; role: UserRole | null; userId: number | null }

/**
 * Makes a link that works once, and puts an end to those it replaces: but to none that an owner handed over, where nobody is
 * known to ask, as for a lost password. Its address is nowhere else.
 */
export async function makeLink(purpose: LinkPurpose, { hours, ...whom }: LinkFor): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + (hours ?? purposes[purpose].hours) * HOUR_MS)
  const replaced = {
    ...{ purpose, email: whom.email ?? null, userId: whom.userId ?? null, usedAt: null },
    ...(whom.madeById ? {} : { madeById: null }),
  }
  await db.$transaction([
    db.oneTimeLink.deleteMany({ where: purpose === 'setup' ? { purpose } : replaced }),
    db.oneTimeLink.create({ data: { purpose, tokenHash: tokenHash(token), expiresAt, ...whom } }),
  ])
  return `${site.origin}/admin/${purposes[purpose].page}?token=${token}`
}

/** The link of a token, where it may still be used. Looking uses nothing up: mail programs look at links too. */
export async function findLink(purpose: LinkPurpose, token: string): Promise<OneTimeLink | null> {
  return db.oneTimeLink.findFirst({
    where: { purpose, tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, email: true, role: true, userId: true },
  })
}

/** Uses a link up, in the transaction of what it is used for; false: somebody was faster. */
export async function spend(link: OneTimeLink, transaction: Prisma.TransactionClient): Promise<boolean> {
  const { count } = await transaction.oneTimeLink.updateMany({
    where: { id: link.id, usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  })
  return count > 0
}
