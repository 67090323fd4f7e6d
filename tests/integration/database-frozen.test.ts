import { expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { openRelay } from '../support/relay.ts'

test('a database that keeps the connection and answers nothing counts as down, and no read waits for it for ever', async () => {
  const relay = await openRelay(await freshDatabase())
  // lib/db connects to what the environment says when it is first imported.
  process.env.DATABASE_URL = relay.url
  const { db } = await import('@/lib/db')
  const { isDatabaseUp } = await import('@/lib/health')
  // Two at once, so that each has a connection to be left alone on.
  expect(await Promise.all([isDatabaseUp(), db.program.count()])).toEqual([true, 0])

  relay.freeze()
  const [isUp, read] = await Promise.allSettled([isDatabaseUp(), db.program.count()])
  expect(isUp).toMatchObject({ value: false })
  expect(read).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('timeout') } })
  await relay.takeAway()
})
