import { beforeEach, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { signInAs } from '../support/desk'
import { oneTimeLink, personWithPassword } from '../support/person'
import { askAs, deskEnvironment, holdCookies, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

type Cookie = Awaited<ReturnType<typeof signInAs>>['cookie']

let database: string
let owner: Awaited<ReturnType<typeof signInAs>>

beforeEach(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
  vi.resetModules()
  owner = await signInAs('owner', database)
  askAs(owner.cookie)
})

const people = () => import('@/lib/people/admin')
const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await databaseClient(database, (client) => client.query(sql, values))).rows

const asked = (cookie: Cookie) => new Headers({ cookie: `${cookie.name}=${cookie.value}` })

test('whoever is removed is out at once, by every way in, and what they did keeps their name', async () => {
  const { removePerson, restorePerson } = await people()
  const editor = await signInAs('editor', database)
  const other = await signInAs('owner', database)
  await wayIn(editor.userId)
  expect(await removePerson(editor.userId)).toBeNull()
  const { editorOf } = await import('@/lib/auth/guard')
  expect(await editorOf(asked(editor.cookie))).toBeNull()
  expect(await editorOf(asked(other.cookie))).not.toBeNull()
  for (const table of ['session', 'account', 'two_factor', 'one_time_link']) {
    expect(await rowsOf(`SELECT 1 FROM ${table} WHERE user_id = $1`, [editor.userId]), table).toEqual([])
  }
  expect(await rowsOf('SELECT name FROM "user" WHERE id = $1', [editor.userId])).toEqual([{ name: 'Eddie Editor' }])
  expect(await restorePerson(editor.userId)).toMatchObject({
    address: expect.stringContaining('/admin/new-password?token='),
  })
  expect(await editorOf(asked(editor.cookie))).toBeNull()
})

test('nobody does to themselves what takes another owner', async () => {
  const { changeRole, endSessionsOf, makeResetLink, removePerson, turnOffSecondFactorOf } = await people()
  await wayIn(owner.userId)
  const acts = [removePerson, makeResetLink, endSessionsOf, turnOffSecondFactorOf]
  for (const act of [(id: number) => changeRole(id, 'editor'), ...acts]) {
    expect(await act(owner.userId)).toContain('Another owner must do this')
  }
  expect(await rowsOf('SELECT role, two_factor_enabled FROM "user"')).toEqual([
    { role: 'owner', two_factor_enabled: true },
  ])
  expect(await rowsOf('SELECT purpose FROM one_time_link WHERE made_by_id IS NOT NULL')).toEqual([])
  expect(await rowsOf('SELECT 1 FROM two_factor, session')).toHaveLength(1)
})

test('two owners who take each other’s place away at once: one does, and the other is told why not', async () => {
  const other = await signInAs('owner', database)
  await signInAs('owner', database)
  const { changeRole } = await people()
  const answers = await Promise.all([
    holdCookies([owner.cookie], () => changeRole(other.userId, 'editor').catch(() => 'refused')),
    holdCookies([other.cookie], () => changeRole(owner.userId, 'editor').catch(() => 'refused')),
  ])
  expect(answers.filter((answer) => answer === null)).toHaveLength(1)
  expect(await rowsOf(`SELECT 1 FROM "user" WHERE role = 'owner'`)).toHaveLength(2)
})

test('a new role holds from the next request on', async () => {
  const [{ changeRole }, { requireOwner }] = [await people(), await import('@/lib/auth/guard')]
  const editor = await signInAs('editor', database)
  const asks = () => holdCookies([editor.cookie], requireOwner)
  await expect(asks()).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;403' })
  expect(await changeRole(editor.userId, 'owner')).toBeNull()
  expect(await asks()).toMatchObject({ role: 'owner' })
  expect(await changeRole(editor.userId, 'editor')).toBeNull()
  await expect(asks()).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;403' })
})

test.each(['is removed', 'becomes an editor'])('the links of an owner who %s end with it', async (what) => {
  const { changeRole, invite, makeResetLink, removePerson } = await people()
  const [other, person] = [await signInAs('owner', database), await signInAs('editor', database)]
  await holdCookies([other.cookie], () => invite('friend@example.org', 'owner'))
  await holdCookies([other.cookie], () => makeResetLink(person.userId))
  await invite('new@example.org', 'editor')
  await (what === 'is removed' ? removePerson(other.userId) : changeRole(other.userId, 'editor'))
  expect(await rowsOf('SELECT email, made_by_id FROM one_time_link')).toEqual([
    { email: 'new@example.org', made_by_id: owner.userId },
  ])
})

test('somebody who is here is not invited, and a second invitation replaces the first', async () => {
  const { invite } = await people()
  const known = await personWithPassword(database)
  expect(await invite(known.email, 'editor')).toBe('They are here already.')
  const [first, second] = [await invite('new@example.org', 'editor'), await invite('new@example.org', 'owner')]
  expect(first).not.toEqual(second)
  expect(await rowsOf(`SELECT role FROM one_time_link WHERE purpose = 'invitation'`)).toEqual([{ role: 'owner' }])
  expect(second).toMatchObject({ mailed: false })
})

/** What somebody could get in by, beside the session that they have. */
async function wayIn(userId: number) {
  await rowsOf(
    `INSERT INTO account (user_id, account_id, provider_id, password) VALUES ($1::int, ($1::int)::text, 'credential', 'x')`,
    [userId],
  )
  await rowsOf(`INSERT INTO two_factor (user_id, secret, backup_codes) VALUES ($1, 'x', '[]')`, [userId])
  await rowsOf('UPDATE "user" SET two_factor_enabled = true WHERE id = $1', [userId])
  await oneTimeLink(database, { purpose: 'password_reset', userId })
}
