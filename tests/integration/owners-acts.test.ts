import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { signInAs } from '../support/desk'
import { goodPassword, oneTimeLink } from '../support/person'
import { askAs, deskEnvironment, holdCookies, nextHeaders } from '../support/request-of'
import { giveSecondStep } from '../support/second-step'

vi.mock('next/headers', () => nextHeaders)

let database: string
let owner: Awaited<ReturnType<typeof signInAs>>
let editor: Awaited<ReturnType<typeof signInAs>>

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
})
beforeEach(async () => {
  ;[owner, editor] = [await signInAs('owner', database), await signInAs('editor', database)]
  askAs(owner.cookie)
})

const people = () => import('@/lib/people/admin')
const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await databaseClient(database, (client) => client.query(sql, values))).rows
const theirs = (table: string) => rowsOf(`SELECT 1 FROM ${table} WHERE user_id = $1`, [editor.userId])
const formOf = (fields: Record<string, string | number>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value))
  return form
}

test('an owner ends all sessions of somebody, and their own go on', async () => {
  const { endSessionsOf } = await people()
  expect(await endSessionsOf(editor.userId)).toBeNull()
  expect(await theirs('session')).toEqual([])
  expect(await rowsOf('SELECT 1 FROM session WHERE user_id = $1', [owner.userId])).toHaveLength(1)
})

test('an owner turns off the second step of somebody who lost it, which ends their sessions', async () => {
  const { turnOffSecondFactorOf } = await people()
  await giveSecondStep(database, editor.userId)
  expect(await turnOffSecondFactorOf(editor.userId)).toBeNull()
  expect([...(await theirs('session')), ...(await theirs('two_factor'))]).toEqual([])
  expect(await rowsOf('SELECT two_factor_enabled AS is_on FROM "user" WHERE id = $1', [editor.userId])).toEqual([
    { is_on: false },
  ])
})

test('an owner makes a link for a new password, and sees and sets none', async () => {
  const { makeResetLink } = await people()
  await rowsOf(
    `INSERT INTO account (user_id, account_id, provider_id, password) VALUES ($1::int, ($1::int)::text, 'credential', 'x')`,
    [editor.userId],
  )
  const before = await oneTimeLink(database, { purpose: 'password_reset', userId: editor.userId })
  const made = await makeResetLink(editor.userId)
  expect(made).toEqual({
    address: expect.stringMatching(/\/admin\/new-password\?token=[\w-]{43}$/),
    to: expect.stringMatching(/@/),
    within: 'within a day',
    mailed: false,
  })
  expect(made).not.toMatchObject({ address: before })
  expect(await theirs('one_time_link')).toHaveLength(1)
  expect(await rowsOf('SELECT password FROM account WHERE user_id = $1', [editor.userId])).toEqual([{ password: 'x' }])
})

test('what an owner did to an account, its person reads with the owner’s name, and without where from', async () => {
  const { endSessionsOf, makeResetLink } = await people()
  const { ownAccount } = await import('@/lib/account/admin')
  await makeResetLink(editor.userId)
  await endSessionsOf(editor.userId)
  const { happenedTo } = await import('@/lib/auth/events')
  const { events } = await happenedTo(editor.userId, 1)
  expect(events.map(({ what, who, address }) => [what, who, address])).toEqual([
    [`Ended all sessions of somebody: ${editor.email}`, 'Olive Owner', null],
    [`Made a link for a new password: ${editor.email}`, 'Olive Owner', null],
  ])
  expect((await ownAccount(1)).happened.events).toEqual([])
})

test('a thousand sign-ins that were refused cover nothing up', async () => {
  const [{ happenedTo, happenedToAll, note }] = [await import('@/lib/auth/events')]
  await note('role-changed', owner.userId, 'somebody', editor.userId)
  await rowsOf(
    `INSERT INTO security_event (kind, user_id) SELECT 'sign-in-refused', CASE n % 2 WHEN 0 THEN $1::int END FROM generate_series(1, 1000) n`,
    [editor.userId],
  )
  for (const { events, refused } of [await happenedToAll(1), await happenedTo(editor.userId, 1)]) {
    expect(events[0]?.what).toBe('Changed a role: somebody')
    expect(refused).toHaveLength(50)
  }
  for (let i = 0; i < 50; i += 1) await note('signed-in', editor.userId)
  const [first, second] = [await happenedTo(editor.userId, 1), await happenedTo(editor.userId, 2)]
  expect([first.pages, first.events.length, second.events.length]).toEqual([2, 50, 1])
})

test('a form sets what it is for, whatever else is sent along', async () => {
  const { personAction } = await import('@/app/admin/people/actions')
  const { changePasswordAction } = await import('@/app/admin/account/actions')
  const sent = { role: 'owner', email: 'mallory@example.org', userId: owner.userId, removedAt: '', emailVerified: 'on' }
  const before = await rowsOf('SELECT * FROM "user" ORDER BY id')
  await personAction(null, formOf({ ...sent, id: editor.userId, do: 'reset-link' }))
  await personAction(null, formOf({ ...sent, id: editor.userId, do: 'constructor' })).catch(() => {})
  await holdCookies([editor.cookie], () =>
    changePasswordAction(null, formOf({ ...sent, current: goodPassword, password: 'velvet tractor 19 moss' })),
  )
  expect(await rowsOf('SELECT * FROM "user" ORDER BY id')).toEqual(before)
})
