import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { signInAs } from '../support/desk'
import { personWithPassword } from '../support/person'
import { askAs, deskEnvironment, holdCookies, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

let database: string
let owner: Awaited<ReturnType<typeof signInAs>>

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
})
beforeEach(async () => {
  await rowsOf('DELETE FROM session')
  owner = await signInAs('owner', database)
  askAs(owner.cookie)
})

const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await databaseClient(database, (client) => client.query(sql, values))).rows
const isNobody = { digest: 'NEXT_HTTP_ERROR_FALLBACK;401' }

test('a session that rests for an hour is over', async () => {
  const { requirePerson } = await import('@/lib/auth/guard')
  expect(await requirePerson()).toMatchObject({ id: owner.userId })
  await rowsOf(`UPDATE session SET updated_at = now() - interval '59 minutes'`)
  expect(await requirePerson()).toMatchObject({ id: owner.userId })
  expect(await rowsOf(`SELECT 1 FROM session WHERE updated_at > now() - interval '1 minute'`)).toHaveLength(1)
  await rowsOf(`UPDATE session SET updated_at = now() - interval '61 minutes'`)
  await expect(requirePerson()).rejects.toMatchObject(isNobody)
  expect(await rowsOf('SELECT 1 FROM session')).toEqual([])
})

test('a session lasts twelve hours from signing in, however much it is used', async () => {
  const { requirePerson } = await import('@/lib/auth/guard')
  const { signIn } = await import('@/lib/auth/sign-in')
  const person = await personWithPassword(database)
  await holdCookies([], () => signIn(person.email, person.password))
  expect(
    await rowsOf(
      'SELECT round(extract(epoch FROM expires_at - created_at) / 3600)::int AS hours FROM session WHERE user_id = $1',
      [person.id],
    ),
  ).toEqual([{ hours: 12 }])
  await rowsOf(`UPDATE session SET expires_at = now() + interval '1 minute', updated_at = now() - interval '5 minutes'`)
  expect(await requirePerson()).toMatchObject({ id: owner.userId })
  expect(await rowsOf(`SELECT 1 FROM session WHERE expires_at > now() + interval '1 minute'`)).toEqual([])
  await rowsOf(`UPDATE session SET expires_at = now() - interval '1 second'`)
  await expect(requirePerson()).rejects.toMatchObject(isNobody)
})
