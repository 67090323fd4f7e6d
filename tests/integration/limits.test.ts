import { beforeAll, expect, test, vi } from 'vitest'
import { askFrom } from '../support/client'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { signInAs } from '../support/desk'
import { personWithPassword } from '../support/person'
import { cookiesSet, deskEnvironment, holdCookies, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

let database: string

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
})

const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await databaseClient(database, (client) => client.query(sql, values))).rows

test('ten wrong passwords of somebody who is signed in are enough, however many come at once', async () => {
  const { endOwnSessions } = await import('@/lib/account/admin')
  const { cookie, userId } = await signInAs('editor', database)
  const answers = await holdCookies([cookie], () =>
    Promise.all(Array.from({ length: 14 }, () => endOwnSessions('wrong', 'others'))),
  )
  expect(answers.filter((answer) => answer === 'This is not your password.')).toHaveLength(10)
  expect(answers.filter((answer) => answer?.startsWith('Too many tries. Wait 15 minutes'))).toHaveLength(4)
  expect(await rowsOf('SELECT 1 FROM session WHERE user_id = $1', [userId])).toHaveLength(1)
})

test('ten requests for a new password come from one network in an hour', async () => {
  const { countRequest } = await import('@/lib/auth/new-password')
  const ask = (from: string) => askFrom(from, countRequest)
  for (let i = 0; i < 10; i += 1) expect(await ask(`2001:db8:9:9::${i}`)).toBeNull()
  expect(await ask('2001:db8:9:9::99')).toMatchObject({ waitSeconds: expect.any(Number) })
  expect(await ask('2001:db8:9:8::1')).toBeNull()
})

test.each([
  ['resetMail', 3, 3_600],
  ['heldForm', 30, 3_600],
  ['code', 10, 900],
  ['deviceCode', 10, 900],
] as const)('%s: %i, in %i seconds', async (limit, most, seconds) => {
  const { countTry } = await import('@/lib/auth/throttle')
  for (let i = 0; i < most; i += 1) expect(await countTry(limit, 'somebody')).toBeNull()
  const refusal = await countTry(limit, 'Somebody ')
  expect(refusal?.waitSeconds).toBeGreaterThan(seconds - 60)
  expect(refusal?.waitSeconds).toBeLessThanOrEqual(seconds)
  expect(await countTry(limit, 'somebody else')).toBeNull()
})

test('the thirty-first form of an hour is not kept any more', async () => {
  const { formSeal, holdForm } = await import('@/lib/auth/held-form')
  const { userId } = await signInAs('editor', database)
  const form = new FormData()
  form.append('held-for', formSeal({ id: userId } as never, '/admin/people'))
  form.append('email', 'typed@example.org')
  for (let i = 0; i < 32; i += 1) await holdForm(form, '/admin/people').catch(() => {})
  expect(await rowsOf('SELECT 1 FROM held_form WHERE user_id = $1', [userId])).toHaveLength(30)
})

test('whoever changed their password and must wait is told so by the sign-in', async () => {
  const { changePasswordAction } = await import('@/app/admin/account/actions')
  const { signIn } = await import('@/lib/auth/sign-in')
  const person = await personWithPassword(database)
  const { cookie, userId } = await signInAs('editor', database)
  await rowsOf('UPDATE account SET user_id = $1::int, account_id = ($1::int)::text WHERE user_id = $2', [
    userId,
    person.id,
  ])
  cookiesSet()
  await askFrom('198.51.110.1', async () => {
    for (let i = 0; i < 50; i += 1) await holdCookies([], () => signIn(`nobody-${i}@example.org`, 'wrong'))
    const form = new FormData()
    form.append('current', person.password)
    form.append('password', 'velvet tractor 19 moss')
    const answer = holdCookies([cookie], () => changePasswordAction(null, form))
    await expect(answer).rejects.toMatchObject({ digest: expect.stringContaining(';/admin/sign-in?done=password;') })
  })
})

test('a NUL that somebody sends in an address or a name is a fault of no page', async () => {
  const { signInAction } = await import('@/app/admin/sign-in/actions')
  const form = new FormData()
  form.append('email', 'somebody\0@example.org')
  form.append('password', 'wrong\0wrong')
  expect(await signInAction(null, form)).toMatchObject({ email: 'somebody@example.org', problems: expect.anything() })
})
