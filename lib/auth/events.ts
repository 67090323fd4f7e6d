import 'server-only'
import { clientAddress } from '@/lib/auth/client-address'
import { db } from '@/lib/db'

/** What is noted of accounts, and how it reads. */
export const eventLabels = {
  'signed-in': 'Signed in',
  'sign-in-refused': 'Sign-in refused: wrong password',
  'sign-in-throttled': 'Sign-in refused: too many tries',
  'second-factor-refused': 'Second step refused: wrong code',
  'recovery-code-used': 'Signed in with a recovery code',
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

/** A line of the log of accounts. */
export type SecurityEvent = { id: string; at: Date; what: string; who: string | null; address: string | null }

/** Notes what happened. `detail` is for people to read; no password, no token, and nothing that a stranger typed. */
export async function note(kind: EventKind, userId: number | null, detail?: string): Promise<void> {
  await db.securityEvent.create({ data: { kind, userId, detail, ipAddress: clientAddress() } })
}

/** The latest events, of one person or of all. */
export async function latestEvents(userId?: number, count = 30): Promise<SecurityEvent[]> {
  const events = await db.securityEvent.findMany({
    where: { userId },
    orderBy: { id: 'desc' },
    take: count,
    select: { id: true, createdAt: true, kind: true, detail: true, ipAddress: true, user: { select: { name: true } } },
  })
  return events.map(({ id, createdAt, kind, detail, ipAddress, user }) => ({
    id: String(id),
    at: createdAt,
    what: [eventLabels[kind as EventKind] ?? kind, detail].filter(Boolean).join(': '),
    who: user?.name ?? null,
    address: ipAddress,
  }))
}
