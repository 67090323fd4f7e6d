import { beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { deskEnvironment } from '../support/request-of'

let database: string
let limitOf: typeof import('@/lib/rate-limit').rateLimit

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
  limitOf = (await import('@/lib/rate-limit')).rateLimit
})

/** Counts so many requests, one after the other, and says how many were left after each. */
async function left(limit: ReturnType<typeof limitOf>, times: number, client = 'somebody') {
  const found: number[] = []
  for (let each = 0; each < times; each += 1) found.push((await limit.count(client)).left)
  return found
}

const rowOf = async (name: string) =>
  (
    await databaseClient(database, (client) =>
      client.query('SELECT points FROM throttle WHERE key LIKE $1', [`${name}:%`]),
    )
  ).rows

test('what is left goes down to nothing, and below it nothing more is counted', async () => {
  const limit = limitOf('alone', { points: 3, duration: 60 })
  expect(await left(limit, 6)).toEqual([2, 1, 0, -1, -1, -1])
  expect(await left(limit, 1, 'somebody else')).toEqual([2])
})

test('many at once are all counted, in few writes', async () => {
  const limit = limitOf('many', { points: 100, duration: 60 })
  const standings = await Promise.all(Array.from({ length: 40 }, () => limit.count('somebody')))
  expect(Math.min(...standings.map((each) => each.left))).toBe(60)
  await vi.waitFor(async () => expect(await rowOf('many')).toEqual([{ points: 40 }]))
})

test('two processes, and one that was restarted, count together', async () => {
  const quota = { points: 10, duration: 60 }
  const [one, other] = [limitOf('shared', quota), limitOf('shared', quota)]
  expect(await left(one, 6)).toEqual([9, 8, 7, 6, 5, 4])
  await vi.waitFor(async () => expect(await rowOf('shared')).toEqual([{ points: 6 }]))
  expect(await left(other, 1)).toEqual([3])
  expect((await limitOf('shared', quota).count('somebody')).left).toBe(2)
})

test('all are there again when the time is over', async () => {
  const limit = limitOf('short', { points: 1, duration: 1 })
  expect(await left(limit, 2)).toEqual([0, -1])
  expect((await limit.count('somebody')).resetSeconds).toBe(1)
  await vi.waitFor(async () => expect((await limit.count('somebody')).left).toBe(0), { timeout: 5_000, interval: 200 })
})

test('where the rows cannot be written, the process counts alone', async () => {
  await databaseClient(database, (client) => client.query('ALTER TABLE throttle RENAME TO elsewhere'))
  try {
    expect(await left(limitOf('broken', { points: 2, duration: 60 }), 3)).toEqual([1, 0, -1])
  } finally {
    await databaseClient(database, (client) => client.query('ALTER TABLE elsewhere RENAME TO throttle'))
  }
})
