import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { earlyInHalfMinute } from '../support/authenticator'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { signInAs } from '../support/desk'
import { goodPassword, personWithPassword } from '../support/person'
import { cookiesSet, deskEnvironment, holdCookies, nextHeaders } from '../support/request-of'
import { giveSecondStep, secondStepAsked } from '../support/second-step'

vi.mock('next/headers', () => nextHeaders)

let database: string
let person: Awaited<ReturnType<typeof personWithPassword>>
let app: Awaited<ReturnType<typeof giveSecondStep>>['app']

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
})
beforeEach(async () => {
  person = await personWithPassword(database)
  app = (await giveSecondStep(database, person.id)).app
})

const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await databaseClient(database, (client) => client.query(sql, values))).rows

/** Shows a code in a browser of its own, which may be known. */
async function show(code: string, device: { name: string; value: string }[] = []) {
  const { showCode } = await import('@/lib/auth/sign-in')
  return holdCookies([await secondStepAsked(database, person.id), ...device], () => showCode(code))
}

test('ten codes are heard however many sign-ins ask for one at once, and a known browser is counted apart', async () => {
  const { signIn } = await import('@/lib/auth/sign-in')
  await rowsOf('UPDATE "user" SET two_factor_enabled = false WHERE id = $1', [person.id])
  await holdCookies([], () => signIn(person.email, person.password))
  const device = cookiesSet().filter(({ name }) => name === 'desk.known_device')
  await rowsOf('UPDATE "user" SET two_factor_enabled = true WHERE id = $1', [person.id])
  const answers = await Promise.all(Array.from({ length: 30 }, () => show('no code')))
  expect(answers.filter((answer) => answer === 'refused')).toHaveLength(10)
  expect(answers.filter((answer) => answer === 'locked')).toHaveLength(20)
  expect(await show(app.generate())).toBe('locked')
  expect(await show(app.generate(), device)).toBe('in')
  const kinds = await rowsOf('SELECT kind, count(*)::int FROM security_event WHERE user_id = $1 GROUP BY 1', [
    person.id,
  ])
  expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toMatchObject({
    'second-factor-refused': 10,
    'second-factor-throttled': 1,
  })
})

test('a code that fits takes back the one try that it was', async () => {
  for (let i = 0; i < 9; i += 1) expect(await show('000000')).toBe('refused')
  expect(await show(app.generate())).toBe('in')
  expect(await show('000000')).toBe('refused')
  expect(await show('000000')).toBe('locked')
})

test('a code works once, however many show it at once', async () => {
  await earlyInHalfMinute()
  const code = app.generate()
  const answers = await Promise.all(Array.from({ length: 5 }, () => show(code)))
  expect(answers.toSorted()).toEqual(['in', 'refused', 'refused', 'refused', 'refused'])
  expect(await show(code)).toBe('refused')
})

test('a code holds for its half minute and the next, and not before', async () => {
  await earlyInHalfMinute()
  const at = (seconds: number) => app.generate({ timestamp: Date.now() + seconds * 1_000 })
  expect(await show(at(30))).toBe('refused')
  expect(await show(at(-60))).toBe('refused')
  expect(await show(at(-30))).toBe('in')
  expect(await show(at(0))).toBe('in')
  expect(await show(at(-30))).toBe('refused')
})

test('who is signed in guesses no code, and turns on nothing by the second step of a sign-in', async () => {
  const { showCode } = await import('@/lib/auth/sign-in')
  const { userId, cookie } = await signInAs('editor', database)
  const waiting = await giveSecondStep(database, userId)
  await rowsOf('UPDATE two_factor SET verified = false WHERE user_id = $1', [userId])
  await rowsOf('UPDATE "user" SET two_factor_enabled = false WHERE id = $1', [userId])
  expect(await holdCookies([cookie], () => showCode(waiting.app.generate()))).toBe('over')
  expect(await rowsOf('SELECT verified FROM two_factor WHERE user_id = $1', [userId])).toEqual([{ verified: false }])
})

test('turning it off, and new recovery codes, take a code beside the password', async () => {
  const { remakeRecoveryCodes, turnOffSecondFactor } = await import('@/lib/second-factor/admin')
  const { cookie, userId } = await signInAs('editor', database)
  await rowsOf('UPDATE account SET user_id = $1::int, account_id = ($1::int)::text WHERE user_id = $2', [
    userId,
    person.id,
  ])
  const { app, recoveryCode } = await giveSecondStep(database, userId)
  const password = goodPassword
  await holdCookies([cookie], async () => {
    for (const change of [remakeRecoveryCodes, turnOffSecondFactor]) {
      expect(JSON.stringify(await change({ password, code: '' })), change.name).toContain('does not fit')
      expect(JSON.stringify(await change({ password: 'wrong', code: app.generate() }))).toContain('not your password')
    }
    expect(await remakeRecoveryCodes({ password, code: recoveryCode })).toMatchObject({
      recoveryCodes: expect.any(Array),
    })
    expect(JSON.stringify(await turnOffSecondFactor({ password, code: recoveryCode }))).toContain('does not fit')
    expect(await turnOffSecondFactor({ password, code: app.generate() })).toBeNull()
  })
  expect(await rowsOf('SELECT 1 FROM two_factor WHERE user_id = $1', [userId])).toEqual([])
  expect(await rowsOf('SELECT 1 FROM session WHERE user_id = $1 AND token = $2', [userId, cookie.value])).toEqual([])
})
