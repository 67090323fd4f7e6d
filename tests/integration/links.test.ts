import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { linkKindNames } from '@/lib/links/schema'
import { freshDatabase } from '../support/database.ts'
import { deskRecords } from '../support/desk-records.ts'

// Who may ask is tested by the net of guards; here somebody may.
vi.mock('@/lib/auth/guard', () => ({ requireEditor: async () => ({ id: 1, role: 'editor' }) }))

type Admin = typeof import('@/lib/links/admin')
type Store = typeof import('@/lib/links/store')
let [getLinks, store, sql] = [] as unknown as [Admin['getLinks'], Store, (text: string) => Promise<unknown>]

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  const { db, pool } = await import('@/lib/db')
  ;({ getLinks } = await import('@/lib/links/admin'))
  store = await import('@/lib/links/store')
  sql = (text) => pool.query(text)
  await sql(deskRecords)
  await sql(`INSERT INTO sector_figure (key, statement, value, position) VALUES ('jobs', 'Jobs', 1, 0);
    INSERT INTO source (sector_figure_id, position, url) SELECT id, 0, 'https://figures.example/' FROM sector_figure;
    INSERT INTO page_text (slug, title) VALUES ('about/us', 'Who we are');
    INSERT INTO source (page_text_id, position, url) SELECT id, 0, 'https://texts.example/' FROM page_text;
    INSERT INTO funding_option (institution_id, name, kind, url)
      SELECT id, 'Grant', 'other', 'https://north.example/maps' FROM institution;
    INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, url, editorial_status)
      SELECT id, 'hidden', 'Hidden', 'graduate_certificate', 'active', 'S', 'https://hidden.example/', 'draft' FROM institution`)
  return () => db.$disconnect()
})
beforeEach(async () => {
  await sql('TRUNCATE link_check')
})

const works = { standing: 'works', status: 200, problem: null, movedTo: null, wantsRest: false } as const
const gone = { ...works, standing: 'broken', status: 404, problem: 'There is no page any more.' } as const
const all = [
  'https://figures.example/',
  'https://north.example/',
  'https://north.example/maps',
  'https://texts.example/',
]

test('every address that a public record names is due, once', async () => {
  expect(await store.readDue()).toEqual(all)
  await store.saveOutcome('https://north.example/', works)
  expect(await store.readDue()).toEqual([
    'https://figures.example/',
    'https://north.example/maps',
    'https://texts.example/',
  ])
  expect(await store.readDue({ most: 1 })).toHaveLength(1)
  expect((await store.readDue({ all: true })).toSorted()).toEqual(all)
})

test('a link is listed with what came of it, and every record that names it', async () => {
  await store.saveOutcome('https://north.example/maps', gone)
  await store.saveOutcome('https://north.example/maps', gone)
  await store.saveOutcome('https://north.example/', { ...works, movedTo: 'https://north.example/en' })
  const broken = await getLinks({ kind: 'broken', page: 1 })
  expect(broken.links).toEqual([
    expect.objectContaining({ url: 'https://north.example/maps', problem: 'There is no page any more.' }),
  ])
  expect(broken.links[0]?.usedBy.map(({ room, name }) => [room, name]).toSorted()).toEqual([
    ['institutions', 'North College'],
    ['programs', 'Maps'],
  ])
  expect(broken.counts).toEqual({ broken: 1, moved: 1, unclear: 0, works: 0, unchecked: 2, due: 2 })
  for (const kind of linkKindNames) {
    expect((await getLinks({ kind, page: 1 })).links).toHaveLength(broken.counts[kind])
  }
  expect((await getLinks({ kind: 'broken', page: 7 })).links).toEqual([])
})

test('what no record names any more is forgotten', async () => {
  await store.saveOutcome('https://elsewhere.example/', works)
  await store.saveOutcome('https://north.example/', works)
  await store.forgetUnused()
  expect((await getLinks({ kind: 'works', page: 1 })).counts).toMatchObject({ works: 1, unchecked: 3 })
  expect(await store.readDue({ all: true })).not.toContain('https://elsewhere.example/')
})
