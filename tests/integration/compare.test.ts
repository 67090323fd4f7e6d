import { beforeAll, expect, test, vi } from 'vitest'
import { programPage } from '../support/program-page.ts'
import { openSearch } from '../support/search.ts'

// Next keeps reads only while it answers a request.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

let { db, first } = {} as Awaited<ReturnType<typeof openSearch>>

beforeAll(async () => {
  ;({ db, first } = await openSearch())
  return () => db.$disconnect()
})

test('the programs to add are those that a search finds, in its order, and none where no more fit', async () => {
  const { readAddable } = await import('@/lib/compare/queries')
  const { programKey } = await import('@/lib/programs/place')
  const addable = await readAddable('archives', [])
  expect(addable.map(programKey)).toEqual(await first('archives', 8))
  expect(await readAddable('archives', Array(6).fill(programPage()))).toEqual([])
})
