import { beforeAll, expect, test, vi } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from '../support/database.ts'

// Who may ask is tested by the net of guards; here somebody may. And there is no cache of Next's to expire.
vi.mock('@/lib/auth/guard', () => ({ requireEditor: async () => ({ id: 1, role: 'editor' }) }))
vi.mock('next/cache', () => ({ revalidateTag: () => {}, unstable_cache: (read: unknown) => read }))

type Editing = typeof import('@/lib/editing/admin')
let [editing, getPagePreview, markStillRight, db] = [] as unknown as [
  Editing,
  typeof import('@/lib/editing/pages/admin')['getPagePreview'],
  typeof import('@/lib/desk/admin')['markStillRight'],
  typeof import('@/lib/db')['db'],
]

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  ;({ db } = await import('@/lib/db'))
  editing = await import('@/lib/editing/admin')
  ;({ getPagePreview } = await import('@/lib/editing/pages/admin'))
  ;({ markStillRight } = await import('@/lib/desk/admin'))
  await loadCatalogue('prisma/data', db)
  await db.user.create({ data: { id: 1, email: 'e@example.org', name: 'Eddie Editor' } })
  return () => db.$disconnect()
})

test('a topic that gets another address is previewed with the programs that it has', async () => {
  const { id } = await db.topic.findFirstOrThrow({ where: { slug: 'archives' } })
  const desk = (await editing.getDeskRecord('topics', id)) ?? expect.fail('there is no such topic')
  const record = { ...desk.head, slug: 'archival-work' }
  const preview = await getPagePreview({ ...desk, head: record })
  expect(preview).toMatchObject({
    outcome: 'page',
    page: { kind: 'topic', topic: { slug: 'archival-work' }, searchedBy: 'archives' },
  })
  await editing.saveRecord('topics', { id, version: null, record, effect: 'publish' })
})

test('a program whose topic got another address can be marked as still right', async () => {
  const { id } = await db.program.findFirstOrThrow({
    where: { topics: { every: { topic: { slug: 'archival-work' } }, some: {} } },
  })
  expect((await editing.getDeskRecord('programs', id))?.head.topics).toEqual(['archival-work'])
  expect(await markStillRight('programs', id, null)).toBe('marked')
})
