import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { clientAddress } from '@/lib/client-address'
import { db } from '@/lib/db'

/** What is noted of accounts, and how it reads. */
export const eventLabels = {
  'signed-in': 'Signed in',
  'sign-in-refused': 'Sign-in refused: wrong password',
  'sign-in-throttled': 'Sign-in refused: too many tries',
  'second-factor-refused': 'Second step refused: wrong code',
  'second-factor-throttled': 'Second step refused: too many tries',
  'recovery-code-used': 'Used a recovery code',
  'signed-out': 'Signed out',
  'signed-out-elsewhere': 'Ended sessions',
  'password-changed': 'Changed the password',
  'password-reset': 'Set a new password by a link',
  'confirmation-refused': 'Gave a wrong password while signed in',
  'second-factor-on': 'Turned the second step on',
  'second-factor-off': 'Turned the second step off',
  'recovery-codes-made': 'Made new recovery codes',
  'setup-done': 'Became the first owner',
  'owner-added': 'Was added as an owner on the command line',
  'invitation-made': 'Invited somebody',
  'invitation-withdrawn': 'Withdrew an invitation',
  'invitation-used': 'Joined by an invitation',
  'reset-link-made': 'Made a link for a new password',
  'reset-link-mailed': 'Was mailed a link for a new password',
  'role-changed': 'Changed a role',
  'person-removed': 'Removed somebody',
  'person-restored': 'Brought somebody back',
  'person-signed-out': 'Ended all sessions of somebody',
  'person-second-factor-off': 'Turned off the second step of somebody',
} satisfies Record<string, string>

export type EventKind = keyof typeof eventLabels

/** What whoever knows an address can bring about, as often as they like: listed apart, so that it covers nothing up. */
const REFUSED_SIGN_INS: EventKind[] = ['sign-in-refused', 'sign-in-throttled']
const PER_PAGE = 50

/** A line of the log of accounts. */
export type SecurityEvent = { id: string; at: Date; what: string; who: string | null; address: string | null }
/** A page of what happened, and the latest sign-ins that were refused. */
export type Happened = { events: SecurityEvent[]; pages: number; refused: SecurityEvent[] }

/**
 * Notes what happened, and whose account it was done to where another person did it. `detail` is for people to read; no
 * password, no token, and nothing that a stranger typed.
 */
export async function note(kind: EventKind, userId: number | null, detail?: string, aboutId?: number): Promise<void> {
  await db.securityEvent.create({ data: { kind, userId, detail, aboutId, ipAddress: clientAddress() } })
}

/** What happened to all accounts, and who did it. */
export async function happenedToAll(page: number): Promise<Happened> {
  return happened({}, page, ({ user, ipAddress }) => ({ who: user?.name ?? 'Somebody unknown', address: ipAddress }))
}

/** What happened to one account; who did it, where it was another person, but not from where. */
export async function happenedTo(userId: number, page: number): Promise<Happened> {
  return happened({ OR: [{ userId, aboutId: null }, { aboutId: userId }] }, page, (row) =>
    row.userId === userId ? { who: null, address: row.ipAddress } : { who: row.user?.name ?? null, address: null },
  )
}

const select = {
  id: true,
  createdAt: true,
  kind: true,
  detail: true,
  ipAddress: true,
  userId: true,
  user: { select: { name: true } },
} satisfies Prisma.SecurityEventSelect

type Row = Prisma.SecurityEventGetPayload<{ select: typeof select }>
type Told = Pick<SecurityEvent, 'who' | 'address'>

async function happened(of: Prisma.SecurityEventWhereInput, page: number, tell: (row: Row) => Told): Promise<Happened> {
  const where = { ...of, kind: { notIn: REFUSED_SIGN_INS } }
  const latest = { select, orderBy: { id: 'desc' }, take: PER_PAGE } as const
  const [count, rows, refused] = await Promise.all([
    db.securityEvent.count({ where }),
    db.securityEvent.findMany({ ...latest, where, skip: (page - 1) * PER_PAGE }),
    db.securityEvent.findMany({ ...latest, where: { ...of, kind: { in: REFUSED_SIGN_INS } } }),
  ])
  const shown = (row: Row) => ({ ...toEvent(row), ...tell(row) })
  return { events: rows.map(shown), pages: Math.max(1, Math.ceil(count / PER_PAGE)), refused: refused.map(shown) }
}

function toEvent({ id, createdAt, kind, detail }: Row): Omit<SecurityEvent, keyof Told> {
  const what = [eventLabels[kind as EventKind] ?? kind, detail].filter(Boolean).join(': ')
  return { id: String(id), at: createdAt, what }
}
