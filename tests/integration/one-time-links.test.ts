import { beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { goodPassword, oneTimeLink, personWithPassword } from '../support/person'
import { deskEnvironment, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

let database: string

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
})

const tokenOf = (address: string | null) => new URL(address ?? '', 'http://localhost').searchParams.get('token') ?? ''

test('each start of a desk without an owner makes a new link, and the one before no longer works', async () => {
  const { findSetup, setupLink } = await import('@/lib/auth/setup')
  const [first, second] = [tokenOf(await setupLink()), tokenOf(await setupLink('olive@example.org'))]
  expect(await findSetup(first)).toBeNull()
  expect(await findSetup(second)).toMatchObject({ email: 'olive@example.org' })
  const stored = await databaseClient(database, (client) => client.query('SELECT * FROM one_time_link'))
  expect(JSON.stringify(stored.rows)).not.toContain(second)
})

test('the first owner comes in once, with the address that the link is for, and the link is gone', async () => {
  const { becomeFirstOwner, findSetup, setupLink } = await import('@/lib/auth/setup')
  const token = tokenOf(await setupLink('olive@example.org'))
  const person = { name: 'Olive', email: 'mallory@example.org', password: goodPassword }
  const made = await Promise.all(Array.from({ length: 4 }, () => becomeFirstOwner(token, person)))
  expect(made.filter((id) => id !== null)).toHaveLength(1)
  const { rows } = await databaseClient(database, (client) =>
    client.query(`SELECT email FROM "user" WHERE role = 'owner'`),
  )
  expect(rows).toEqual([{ email: 'olive@example.org' }])
  expect(await findSetup(token)).toBeNull()
  expect(await setupLink()).toBeNull()
})

test('a setup link that was left over is worth nothing beside an owner', async () => {
  const { becomeFirstOwner, findSetup } = await import('@/lib/auth/setup')
  const token = tokenOf(await oneTimeLink(database, { purpose: 'setup', role: 'owner' }))
  expect(await findSetup(token)).toBeNull()
  expect(await becomeFirstOwner(token, { name: 'M', email: 'm@example.org', password: goodPassword })).toBeNull()
})

test('an invitation works once, however often at once it is sent', async () => {
  const { acceptInvitation } = await import('@/lib/auth/invitation')
  const link = { purpose: 'invitation', email: 'eddie@example.org', role: 'editor' } as const
  const token = tokenOf(await oneTimeLink(database, link))
  const joined = await Promise.all(Array.from({ length: 4 }, () => acceptInvitation(token, 'Eddie', goodPassword)))
  expect(joined.filter(Boolean)).toEqual(['eddie@example.org'])
})

test('a link that ran out, one for something else, and one that nobody made are no good', async () => {
  const { findInvitation } = await import('@/lib/auth/invitation')
  const { findReset } = await import('@/lib/auth/new-password')
  const link = { purpose: 'invitation', email: 'late@example.org', role: 'editor' } as const
  expect(await findInvitation(tokenOf(await oneTimeLink(database, link, -1)))).toBeNull()
  expect(await findReset(tokenOf(await oneTimeLink(database, link)))).toBeNull()
  for (const token of ['', 'x', '%00', 'a'.repeat(10_000)]) expect(await findInvitation(token)).toBeNull()
})

test('a new password ends every session and is the only one that counts', async () => {
  const { findReset, resetPassword } = await import('@/lib/auth/new-password')
  const { signIn } = await import('@/lib/auth/sign-in')
  const person = await personWithPassword(database)
  expect(await signIn(person.email, person.password)).toBe('in')
  const token = tokenOf(await oneTimeLink(database, { purpose: 'password_reset', userId: person.id }))
  expect(await findReset(token)).toMatchObject({ email: person.email })
  expect(await resetPassword(token, 'velvet tractor 19 moss')).toBe(true)
  expect(await resetPassword(token, 'another one of them 4')).toBe(false)
  const { rows } = await databaseClient(database, (client) =>
    client.query('SELECT * FROM session WHERE user_id = $1', [person.id]),
  )
  expect(rows).toEqual([])
  expect(await signIn(person.email, person.password)).toBe('refused')
  expect(await signIn(person.email, 'velvet tractor 19 moss')).toBe('in')
})

test('links last a day, an invitation a week, and one in a mailbox an hour', async () => {
  const { makeLink } = await import('@/lib/auth/links')
  const { id } = await personWithPassword(database)
  await databaseClient(database, (client) => client.query('DELETE FROM one_time_link'))
  await makeLink('setup', { role: 'owner' })
  await makeLink('invitation', { email: 'week@example.org', role: 'editor' })
  await makeLink('password_reset', { userId: id })
  await makeLink('password_reset', { userId: (await personWithPassword(database)).id, hours: 1 })
  const { rows } = await databaseClient(database, (client) =>
    client.query(
      'SELECT round(extract(epoch FROM expires_at - created_at) / 3600)::int AS hours FROM one_time_link ORDER BY id',
    ),
  )
  expect(rows.map(({ hours }) => hours)).toEqual([24, 168, 24, 1])
})

test('two invitations for one address, used at once, let one person in and break nothing', async () => {
  const { acceptInvitation } = await import('@/lib/auth/invitation')
  const link = { purpose: 'invitation', email: 'twice@example.org', role: 'editor' } as const
  const tokens = [tokenOf(await oneTimeLink(database, link)), tokenOf(await oneTimeLink(database, link))]
  const joined = await Promise.all(tokens.map((token) => acceptInvitation(token, 'Twice', goodPassword)))
  expect(joined.toSorted()).toEqual([null, 'twice@example.org'].toSorted())
})

test('a changed password ends the links that could set another one', async () => {
  const { findReset } = await import('@/lib/auth/new-password')
  const { setPassword } = await import('@/lib/auth/account')
  const { db } = await import('@/lib/db')
  const person = await personWithPassword(database)
  const token = tokenOf(await oneTimeLink(database, { purpose: 'password_reset', userId: person.id }))
  await db.$transaction((transaction) => setPassword(person.id, 'velvet tractor 19 moss', transaction))
  expect(await findReset(token)).toBeNull()
})

test('a lost password that anybody may report leaves the link that an owner handed over', async () => {
  const { makeLink } = await import('@/lib/auth/links')
  const { findReset } = await import('@/lib/auth/new-password')
  const [person, owner] = [await personWithPassword(database), await personWithPassword(database, 'owner')]
  const handed = tokenOf(await makeLink('password_reset', { userId: person.id, madeById: owner.id }))
  const [first, second] = [
    tokenOf(await makeLink('password_reset', { userId: person.id })),
    tokenOf(await makeLink('password_reset', { userId: person.id })),
  ]
  expect(await findReset(first)).toBeNull()
  for (const token of [handed, second]) expect(await findReset(token)).toMatchObject({ id: person.id })
  await makeLink('password_reset', { userId: person.id, madeById: owner.id })
  for (const token of [handed, second]) expect(await findReset(token)).toBeNull()
})
