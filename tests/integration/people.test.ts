import { beforeEach, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { signInAs } from '../support/desk'
import { personWithPassword } from '../support/person'
import { askAs, deskEnvironment, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

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

test('whoever is removed is out at once, by every way in, and what they did keeps their name', async () => {
  const { removePerson, restorePerson } = await people()
  const editor = await signInAs('editor', database)
  const other = await signInAs('owner', database)
  expect(await removePerson(editor.userId)).toBeNull()
  const { editorOf } = await import('@/lib/auth/guard')
  const theirs = (cookie: typeof editor.cookie) => new Headers({ cookie: `${cookie.name}=${cookie.value}` })
  expect(await editorOf(theirs(editor.cookie))).toBeNull()
  expect(await editorOf(theirs(other.cookie))).not.toBeNull()
  expect(await rowsOf('SELECT name FROM "user" WHERE id = $1', [editor.userId])).toEqual([{ name: 'Eddie Editor' }])
  expect(await restorePerson(editor.userId)).toMatchObject({
    address: expect.stringContaining('/admin/new-password?token='),
  })
  expect(await editorOf(theirs(editor.cookie))).toBeNull()
})

test('the desk is never left without an owner, and nobody changes their own place', async () => {
  const { changeRole, removePerson } = await people()
  expect(await changeRole(owner.userId, 'editor')).toContain('Another owner')
  expect(await removePerson(owner.userId)).toContain('Another owner')
})

test('two owners who take each other’s place away at once do not both succeed', async () => {
  const other = await signInAs('owner', database)
  const [{ changeRole }, { db }] = [await people(), await import('@/lib/db')]
  const first = changeRole(other.userId, 'editor')
  askAs(other.cookie)
  await Promise.allSettled([first, changeRole(owner.userId, 'editor')])
  expect(await db.user.count({ where: { role: 'owner', removedAt: null } })).toBe(1)
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

test('an owner’s session that rests for an hour, or is twelve hours old, is over', async () => {
  const { requirePerson } = await import('@/lib/auth/guard')
  expect(await requirePerson()).toMatchObject({ id: owner.userId })
  await rowsOf(`UPDATE session SET updated_at = now() - interval '59 minutes'`)
  expect(await requirePerson()).toMatchObject({ id: owner.userId })
  expect(await rowsOf(`SELECT 1 FROM session WHERE updated_at > now() - interval '1 minute'`)).toHaveLength(1)
  await rowsOf(`UPDATE session SET updated_at = now() - interval '61 minutes'`)
  await expect(requirePerson()).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;401' })
  expect(await rowsOf('SELECT 1 FROM session')).toEqual([])
})
