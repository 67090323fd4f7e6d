import { beforeEach, expect, test, vi } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { smallCatalogue, writeCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'

// Who may ask is tested by the net of guards; here somebody may. And there is no cache of Next's to expire.
vi.mock('@/lib/auth/guard', () => ({ requireEditor: async () => ({ id: 1, role: 'editor' }) }))
vi.mock('next/cache', () => ({ revalidateTag: () => {}, unstable_cache: (read: unknown) => read }))

let db: typeof import('@/lib/db')['db']
let listPrograms: typeof import('@/lib/programs/admin')['listPrograms']
let countPublicPrograms: typeof import('@/lib/editing/admin')['countPublicPrograms']

beforeEach(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  ;({ db } = await import('@/lib/db'))
  ;({ listPrograms } = await import('@/lib/programs/admin'))
  ;({ countPublicPrograms } = await import('@/lib/editing/admin'))
  await loadCatalogue(await writeCatalogue(smallCatalogue()), db)
  return () => db.$disconnect()
})

test('programs of an institution that is archived are listed as not public, and are counted before that', async () => {
  const { id } = await db.institution.findFirstOrThrow()
  const wish = { q: '', institution: null, page: 1 }
  const total = await db.program.count()
  expect(await countPublicPrograms(id)).toBe(total)
  expect(await listPrograms({ ...wish, state: 'public' })).toMatchObject({ total })

  await db.institution.update({ where: { id }, data: { editorialStatus: 'archived' } })
  expect(await countPublicPrograms(id)).toBe(0)
  expect(await listPrograms({ ...wish, state: 'public' })).toMatchObject({ total: 0 })
  const { programs } = await listPrograms({ ...wish, state: 'institution not public' })
  expect(programs.map(({ state }) => state)).toEqual(Array(total).fill('institution not public'))
})
