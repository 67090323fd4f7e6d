import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { parseEnv } from '../../lib/env-schema'
import { firstOwnerLines } from '../../scripts/start/first-owner'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { goodPassword } from '../support/person'
import { testSecret } from '../support/secret'

test('a start prints a link while there is no owner, and nothing about it once there is one', async () => {
  const database = await freshDatabase()
  const [line = ''] = await firstOwnerLines(parseEnv({ OWNER_EMAIL: 'Olive@Example.org' }), database)
  expect(line).toMatch(/for olive@example\.org:\nhttp:\/\/localhost:3000\/admin\/setup\?token=[\w-]{43}$/)
  await databaseClient(database, (client) =>
    client.query(`INSERT INTO "user" (email, name, role) VALUES ('olive@example.org', 'Olive', 'owner')`),
  )
  expect(await firstOwnerLines(parseEnv({}), database)).toEqual([])
})

test('npm run owner makes an owner, shows no password, and refuses where there is one, unless more are asked for', async () => {
  const database = await freshDatabase()
  const answers = (email: string, password = goodPassword) => ['Olive Owner', email, password, password]
  const weak = await owner(database, answers('olive@example.org', 'password1234'))
  expect(weak).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was done. This password is among') })
  const made = await owner(database, answers('Olive@example.org'))
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('Olive Owner is an owner of the desk') })
  expect(made.said).not.toContain(goodPassword)
  expect(await owner(database, answers('second@example.org'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('The desk has an owner already, who can invite others'),
  })
  expect(await owner(database, answers('olive@example.org'), '--add')).toMatchObject({ code: 1 })
  expect(await owner(database, answers('second@example.org'), '--add')).toMatchObject({ code: 0 })
  const { rows } = await databaseClient(database, (client) =>
    client.query(
      `SELECT email, role, password LIKE '%:%' AS hashed FROM "user" u JOIN account a ON a.user_id = u.id ORDER BY u.id`,
    ),
  )
  expect(rows).toEqual([
    { email: 'olive@example.org', role: 'owner', hashed: true },
    { email: 'second@example.org', role: 'owner', hashed: true },
  ])
})

/** Runs the command with what somebody types into it. */
async function owner(database: string, typed: string[], ...options: string[]) {
  const command = ['--import', 'tsx', '--conditions=react-server', 'scripts/owner/main.ts', ...options]
  const env = { ...process.env, DATABASE_URL: database, AUTH_SECRET: testSecret }
  const child = spawn(process.execPath, command, { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  child.stdin.on('error', () => {})
  child.stdin.end(`${typed.join('\n')}\n`)
  const [code] = await once(child, 'close')
  return { code, said }
}
