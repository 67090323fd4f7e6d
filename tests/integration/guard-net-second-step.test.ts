import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isOfAccount } from '@/lib/desk/address'
import { answerOf, doorsOf, refusals } from '../support/asked-doors'
import { freshDatabase } from '../support/database'
import { signInAs } from '../support/desk'
import { actionFiles, adminFiles, deskPages, isWayIn } from '../support/desk-doors'
import { askAs, deskEnvironment, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

beforeAll(async () => {
  const database = await freshDatabase()
  deskEnvironment(database)
  vi.stubEnv('SECOND_FACTOR', 'required')
  askAs((await signInAs('owner', database)).cookie)
})
afterAll(async () => {
  const { db } = await import('@/lib/db')
  await db.$disconnect()
})

/** What somebody may do who has yet to turn the second step on. */
const OF_ACCOUNT = ['lib/account/admin.ts', 'lib/second-factor/admin.ts']
const isOpen = (path: string) => OF_ACCOUNT.includes(path) || isOfAccount(path.replace(/^app/, ''))

const functions = [...adminFiles, ...actionFiles].filter((path) => !isWayIn(path) && !isOpen(path))
const pages = deskPages
  .map(({ path }) => path)
  .filter((path) => path.endsWith('page.tsx') && !isWayIn(path) && !isOpen(path))

describe.each([...functions, ...pages])('%s', (path) => {
  test('refuses an owner without a second step where it is required', async () => {
    for (const [name, door] of await doorsOf(path)) {
      // A form is kept, and leads to the second step by way of the sign-in.
      expect(Object.values(refusals), name).toContain(await answerOf(door, pages.includes(path)))
    }
  })
})

test('their own account is open to them', async () => {
  const { ownAccount } = await import('@/lib/account/admin')
  const { pendingSecondFactor } = await import('@/lib/second-factor/admin')
  expect(await ownAccount(1)).toMatchObject({ recoveryCodesLeft: 0 })
  expect(await pendingSecondFactor()).toBeNull()
})
