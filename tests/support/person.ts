import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Page } from 'playwright/test'
import { databaseClient } from './database-client.ts'

/** A password that the rules take. */
export const goodPassword = 'orchid lantern 82 gravel'

/** Adds somebody with a password to a database; what they sign in with. */
export async function personWithPassword(databaseUrl: string, role: 'owner' | 'editor' = 'editor') {
  const email = `${role}-${randomBytes(4).toString('hex')}@example.org`
  const id = await databaseClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      'INSERT INTO "user" (email, name, role, email_verified) VALUES ($1, $2, $3::user_role, true) RETURNING id',
      [email, role === 'owner' ? 'Olive Owner' : 'Eddie Editor', role],
    )
    await client.query('INSERT INTO account (user_id, account_id, provider_id, password) VALUES ($1, $2, $3, $4)', [
      rows[0].id,
      String(rows[0].id),
      'credential',
      await hashPassword(goodPassword),
    ])
    return rows[0].id as number
  })
  return { id, email, password: goodPassword }
}

type Link = { purpose: 'setup' | 'invitation' | 'password_reset'; email?: string; role?: string; userId?: number }

/** Puts a link that works once into a database; its address. */
export async function oneTimeLink(databaseUrl: string, { purpose, email, role, userId }: Link, hours = 1) {
  const token = randomBytes(32).toString('base64url')
  await databaseClient(databaseUrl, (client) =>
    client.query(
      `INSERT INTO one_time_link (purpose, token_hash, email, role, user_id, expires_at)
       VALUES ($1::link_purpose, $2, $3, $4::user_role, $5, now() + $6 * interval '1 hour')`,
      [purpose, createHash('sha256').update(token).digest('hex'), email, role, userId, hours],
    ),
  )
  const page = { setup: 'setup', invitation: 'invitation', password_reset: 'new-password' }[purpose]
  return `/admin/${page}?token=${token}`
}

/** Fills the sign-in form and sends it. */
export async function signInWith(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
