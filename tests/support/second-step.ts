import { createHash, randomBytes } from 'node:crypto'
import { symmetricEncrypt } from 'better-auth/crypto'
import { Secret, TOTP } from 'otpauth'
import { databaseClient } from './database-client.ts'
import { signedCookie } from './desk.ts'
import { testSecret } from './secret.ts'

/** Turns somebody's second step on, in the database alone; their app, and a recovery code. */
export async function giveSecondStep(databaseUrl: string, userId: number) {
  const secret = randomBytes(16).toString('hex')
  const recoveryCode = randomBytes(12).toString('hex')
  const codes = [`sha256:${createHash('sha256').update(recoveryCode).digest('hex')}`]
  const encrypted = await symmetricEncrypt({ key: testSecret, data: secret })
  await databaseClient(databaseUrl, async (client) => {
    await client.query('INSERT INTO two_factor (user_id, secret, backup_codes) VALUES ($1, $2, $3)', [
      userId,
      encrypted,
      JSON.stringify(codes),
    ])
    await client.query('UPDATE "user" SET two_factor_enabled = true WHERE id = $1', [userId])
  })
  return { app: new TOTP({ secret: Secret.fromUTF8(secret) }), recoveryCode }
}

/** The cookie of a browser in which somebody just gave the right password, and which is asked for the second step. */
export async function secondStepAsked(databaseUrl: string, userId: number) {
  const identifier = `2fa-${randomBytes(10).toString('hex')}`
  await databaseClient(databaseUrl, (client) =>
    client.query(
      `INSERT INTO verification (identifier, value, expires_at) VALUES
       ($1, $2, now() + interval '10 minutes'), ('2fa-attempts-' || $1, '0', now() + interval '10 minutes')`,
      [identifier, String(userId)],
    ),
  )
  return signedCookie('desk.two_factor', identifier)
}
