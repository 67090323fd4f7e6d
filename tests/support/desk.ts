import { createHmac, randomBytes } from 'node:crypto'
import pg from 'pg'
import { testSecret } from './secret.ts'

const HOURS_12 = 12 * 3_600_000

export type SignedIn = { userId: number; email: string; cookie: { name: string; value: string } }

/**
 * Makes a person and a session of theirs, in the database alone, as signing in would (lib/auth/auth.ts). `cookie` is what
 * their browser holds, on the path /admin.
 */
export async function signInAs(role: 'owner' | 'editor', databaseUrl = process.env.DATABASE_URL): Promise<SignedIn> {
  const email = `${role}-${randomBytes(4).toString('hex')}@example.org`
  const token = randomBytes(24).toString('base64url')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      'INSERT INTO "user" (email, name, role, email_verified) VALUES ($1, $2, $3::user_role, true) RETURNING id',
      [email, role === 'owner' ? 'Olive Owner' : 'Eddie Editor', role],
    )
    const userId: number = rows[0].id
    await client.query('INSERT INTO session (user_id, token, expires_at) VALUES ($1, $2, $3)', [
      userId,
      token,
      new Date(Date.now() + HOURS_12),
    ])
    return { userId, email, cookie: signedCookie('desk.session_token', token) }
  } finally {
    await client.end()
  }
}

/** A cookie as better-auth signs those of its own. */
export function signedCookie(name: string, value: string): SignedIn['cookie'] {
  const signature = createHmac('sha256', testSecret).update(value).digest('base64')
  return { name, value: encodeURIComponent(`${value}.${signature}`) }
}
