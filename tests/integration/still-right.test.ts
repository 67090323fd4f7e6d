import { beforeAll, expect, test, vi } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from '../support/database.ts'

// Who may ask is tested by the net of guards; here somebody may. And there is no cache of Next's to expire.
vi.mock('@/lib/auth/guard', () => ({ requireEditor: async () => ({ id: 1, role: 'editor' }) }))
vi.mock('next/cache', () => ({ revalidateTag: () => {}, unstable_cache: (read: unknown) => read }))

type Db = typeof import('@/lib/db')['db']
let [db, markStillRight] = [] as unknown as [Db, typeof import('@/lib/desk/admin')['markStillRight']]
const today = new Date().toISOString().slice(0, 10)

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  ;({ db } = await import('@/lib/db'))
  ;({ markStillRight } = await import('@/lib/desk/admin'))
  await loadCatalogue('prisma/data', db)
  await db.user.create({ data: { id: 1, email: 'e@example.org', name: 'Eddie Editor' } })
  return () => db.$disconnect()
})

const first = () => db.program.findFirstOrThrow({ orderBy: { id: 'asc' } })

test('marks a record as checked today, as a revision, and changes nothing else', async () => {
  const before = await first()
  const revisions = await db.revision.count({ where: { programId: before.id } })
  expect(await markStillRight('programs', before.id, null)).toBe('marked')
  const after = await first()
  expect(after.checkedOn?.toISOString().slice(0, 10)).toBe(today)
  expect({ ...after, checkedOn: null, updatedAt: null }).toEqual({ ...before, checkedOn: null, updatedAt: null })
  expect(await db.revision.count({ where: { programId: before.id } })).toBe(revisions + 1)
  expect(await markStillRight('programs', before.id, null)).toBe('marked')
  expect(await db.revision.count({ where: { programId: before.id } })).toBe(revisions + 1)
})

test('marks one fact, beside those that were marked before', async () => {
  const { id } = await first()
  await markStillRight('programs', id, 'tuition')
  await markStillRight('programs', id, 'delivery')
  expect((await first()).checkedFacts).toEqual({ tuition: today, delivery: today })
  expect(await markStillRight('programs', id, 'no_such_fact')).toBe('not marked')
})

test('marks an institution', async () => {
  const { id } = await db.institution.findFirstOrThrow()
  expect(await markStillRight('institutions', id, null)).toBe('marked')
})

test('marks nothing that is not there, and nothing on which edits wait', async () => {
  expect(await markStillRight('programs', 999_999, null)).toBe('not marked')
  const { id } = await first()
  const { id: revisionId } = await db.revision.create({
    data: { programId: id, origin: 'editor', userId: 1, published: false, record: {} },
  })
  await db.draft.create({ data: { revisionId } })
  expect(await markStillRight('programs', id, null)).toBe('edits wait')
  expect(await db.draft.count()).toBe(1)
})
