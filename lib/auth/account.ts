import 'server-only'
import { hashPassword } from 'better-auth/crypto'
import type { Prisma } from '@/generated/prisma/client.ts'
import type { UserRole } from '@/generated/prisma/enums.ts'

type NewPerson = { email: string; name: string; role: UserRole; password: string }

/** better-auth's name for a password. */
const BY_PASSWORD = 'credential'

/** Adds a person who can sign in. Who writes them has seen that they may come: by a link, or on the command line. */
export async function addPerson(person: NewPerson, transaction: Prisma.TransactionClient): Promise<number> {
  const { email, name, role, password } = person
  const { id } = await transaction.user.create({
    data: { email: email.toLowerCase(), name, role, emailVerified: true },
    select: { id: true },
  })
  await setPassword(id, password, transaction)
  return id
}

/** Sets the password of somebody; every session of theirs ends, and every link that could set another one. */
export async function setPassword(userId: number, password: string, transaction: Prisma.TransactionClient) {
  const [accountId, hash] = [String(userId), await hashPassword(password)]
  await transaction.account.upsert({
    where: { providerId_accountId: { providerId: BY_PASSWORD, accountId } },
    create: { userId, providerId: BY_PASSWORD, accountId, password: hash },
    update: { password: hash },
  })
  await transaction.oneTimeLink.deleteMany({ where: { userId, purpose: 'password_reset', usedAt: null } })
  await endSessions(userId, transaction)
}

/** Ends every session of somebody, and every sign-in that waits for its second step. */
export async function endSessions(userId: number, transaction: Prisma.TransactionClient, keep?: number) {
  await transaction.session.deleteMany({ where: { userId, id: { not: keep } } })
  await transaction.verification.deleteMany({ where: { identifier: { startsWith: '2fa-' }, value: String(userId) } })
}

/** The hash of somebody's password; null: they have none. */
export async function passwordHashOf(userId: number, client: Prisma.TransactionClient): Promise<string | null> {
  const account = await client.account.findFirst({
    where: { userId, providerId: BY_PASSWORD },
    select: { password: true },
  })
  return account?.password ?? null
}
