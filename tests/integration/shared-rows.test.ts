import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Prisma } from '@/generated/prisma/client.ts'
import { freshDatabase } from '../support/database.ts'

const heard = globalThis as { recordsAreHeard?: boolean; recordsGeneration?: number }
let { db, readShared } = {} as Awaited<ReturnType<typeof open>>

async function open() {
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  const { readShared } = await import('@/lib/shared-rows')
  await db.$executeRaw`CREATE SEQUENCE asked`
  return { db, readShared }
}

beforeAll(async () => {
  ;({ db, readShared } = await open())
  return () => db.$disconnect()
})
beforeEach(() => {
  heard.recordsAreHeard = true
  heard.recordsGeneration = (heard.recordsGeneration ?? 0) + 1
})
afterEach(() => {
  heard.recordsAreHeard = false
})

/** How often anybody asked. */
const ask = async (about = '') => {
  const [row] = await readShared<{ times: number }>(
    Prisma.sql`SELECT nextval('asked')::int AS times, ${about} AS about`,
  )
  return row?.times
}

test('who asks the same before the next write is given the same, and it is asked once', async () => {
  const [one, other] = await Promise.all([ask(), ask()])
  expect(other).toBe(one)
  expect(await ask()).toBe(one)
})

test('after a write it is asked anew, and so is what is asked with another value', async () => {
  const before = await ask()
  expect(await ask('archives')).not.toBe(before)
  heard.recordsGeneration = (heard.recordsGeneration ?? 0) + 1
  expect(await ask()).not.toBe(before)
})

test('where writes are not heard of it is asked each time', async () => {
  heard.recordsAreHeard = false
  expect(await ask()).not.toBe(await ask())
})

test('what failed is not kept', async () => {
  const read = () => readShared(Prisma.sql`SELECT note FROM later`)
  const both = await Promise.allSettled([read(), read()])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await db.$executeRaw`CREATE TABLE later AS SELECT 'here' AS note`
  expect(await read()).toEqual([{ note: 'here' }])
})
