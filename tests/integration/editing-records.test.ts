import { beforeEach, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { archive } from '../../lib/editing/archive.ts'
import { create } from '../../lib/editing/create.ts'
import { beginningOf, type PlainRoom } from '../../lib/editing/fields/new-record.ts'
import { preview } from '../../lib/editing/preview.ts'
import { type Actor, type Saved, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import type { Subject, SubjectName } from '../../lib/editing/subject.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, everything, load } from '../support/loader.ts'

let db: PrismaClient
const nobody: Actor = { userId: null, origin: 'editor' }

beforeEach(async () => {
  db = connect(await freshDatabase())
  await load(smallCatalogue(), db)
})

const subject = (name: SubjectName) => subjects[name] as unknown as Subject

async function publish(name: SubjectName, id: number, facts: object): Promise<Saved> {
  const standing = (await standingOf(db, name, id)) ?? expect.fail('there is no such record')
  const record = { ...(standing.draft ?? standing.published)?.record, ...facts }
  return save(db, subject(name), { id, version: standing.version, record, effect: 'publish' }, nobody)
}

describe('a topic that is archived', () => {
  const subjectsOfPrograms = () => db.programSearch.findMany({ select: { subjects: true } })

  test('finds no program any more, which keeps it, and finds them again when it comes back', async () => {
    const { id } = await db.topic.findFirstOrThrow({ where: { slug: 'archives' } })
    const before = await subjectsOfPrograms()
    expect(before.flatMap((row) => row.subjects)).toContain('topic=archives')
    await archive(db, subject('topics'), { id, version: null, note: 'Why not.' }, nobody)
    expect((await subjectsOfPrograms()).flatMap((row) => row.subjects)).not.toContain('topic=archives')
    expect(await db.programTopic.count({ where: { topicId: id } })).toBe(2)
    await publish('topics', id, {})
    expect(await subjectsOfPrograms()).toEqual(before)
  })
})

describe('a new address', () => {
  test('of an institution leads on from its old one, and from those of its programs', async () => {
    const { id } = await db.institution.findFirstOrThrow()
    await publish('institutions', id, { slug: 'northern-college' })
    const paths = (await db.oldAddress.findMany({ orderBy: { path: 'asc' } })).map(({ path }) => path)
    expect(paths).toEqual([
      '/institutions/north-college',
      '/programs/north-college/archives-certificate',
      '/programs/north-college/rare-books-certificate',
    ])
  })

  test('of a topic leads on from its old one', async () => {
    const { id } = await db.topic.findFirstOrThrow({ where: { slug: 'archives' } })
    await publish('topics', id, { slug: 'archival-work' })
    expect(await db.oldAddress.findMany()).toMatchObject([{ path: '/topics/archives', topicId: id }])
  })
})

test('a figure keeps its place when its key changes, and takes another where somebody gives it one', async () => {
  const first = await db.sectorFigure.findFirstOrThrow()
  const data = { key: 'later', statement: 'Later.', value: 1, position: 1 }
  await db.sectorFigure.create({ data })
  await publish('figures', first.id, { key: 'library_schools' })
  const keys = async () => (await db.sectorFigure.findMany({ orderBy: { position: 'asc' } })).map(({ key }) => key)
  expect(await keys()).toEqual(['library_schools', 'later'])
  await publish('figures', first.id, { position: 2 })
  expect(await keys()).toEqual(['later', 'library_schools'])
})

const begun: [PlainRoom, Record<string, unknown>, missing: string[] | null][] = [
  ['institutions', { name: 'South College', slug: 'south-college', country: 'US' }, null],
  ['topics', { label: 'Maps', slug: 'maps', description: 'Maps.' }, null],
  ['concepts', { prefLabel: 'maps', altLabel: [] }, ['altLabel']],
  ['texts', { slug: 'about/why', title: 'Why', position: 2 }, ['blocks']],
]

describe.each(begun)('one of the %s that is begun', (name, begin, missing) => {
  const blanks: Partial<Record<PlainRoom, object>> = {
    institutions: { unit: null, city: null, region: null, website: null, ala_accredited_masters: null, sources: [] },
    concepts: { related: [], generic: false },
    texts: { lead: null, description: null, blocks: [], sources: [] },
  }
  const more = name === 'institutions' ? { funding: [], checked_on: null, absent: {}, checked: {} } : {}
  const place = name === 'institutions' ? { latitude: null, longitude: null } : {}
  const record = { ...blanks[name], ...more, ...place, ...begin }

  test('is not public, and is published once nothing is missing', async () => {
    const needed = Object.keys(beginningOf(name)).filter((path) => path !== 'altLabel')
    const made = await create(db, subject(name), record, needed, nobody)
    if (made.outcome !== 'created') return expect.fail('it was not added')
    expect(await standingOf(db, name, made.id)).toMatchObject({ state: 'not public' })
    const saved = await publish(name, made.id, {})
    if (missing) expect(saved).toMatchObject({ outcome: 'invalid', issues: [{ path: missing }] })
    else expect(saved).toMatchObject({ outcome: 'saved' })
  })

  test('is not added without what it is begun by', async () => {
    const [needed = ''] = Object.keys(beginningOf(name))
    const before = await everything(db)
    const made = await create(db, subject(name), { ...record, [needed]: null }, [needed], nobody)
    expect(made).toMatchObject({ outcome: 'invalid', issues: [{ path: [needed] }] })
    expect(await everything(db)).toEqual(before)
  })
})

test.each<[SubjectName, Record<string, unknown>, path: unknown[]]>([
  ['topics', { label: 'Rare books', slug: 'more', description: 'More.' }, ['label']],
  ['concepts', { prefLabel: 'Archival Science', altLabel: ['a'], related: [], generic: false }, ['prefLabel']],
])('a name of %s that another has is a fault, and no failure', async (name, record, path) => {
  const made = await create(db, subject(name), record as never, Object.keys(record), nobody)
  expect(made).toMatchObject({ outcome: 'invalid', issues: [{ path }] })
})

test('a name that a record has which is not public yet is a fault of its own field', async () => {
  const concept = { prefLabel: 'maps', altLabel: ['charts'], related: [], generic: false }
  await create(db, subject('concepts'), concept, ['prefLabel'], nobody)
  const twin = await create(db, subject('concepts'), concept, ['prefLabel'], nobody)
  expect(twin).toMatchObject({ outcome: 'invalid', issues: [{ path: ['prefLabel'] }] })
})

test('a preview leaves nothing behind', async () => {
  const { id } = await db.institution.findFirstOrThrow()
  const record = (await standingOf(db, 'institutions', id))?.published?.record ?? {}
  const before = await everything(db)
  const seen = await preview(db, subjects.institutions, id, { ...record, name: 'Otherwise' }, (tx) =>
    tx.institution.findUnique({ where: { id }, select: { name: true } }),
  )
  expect(seen).toEqual({ outcome: 'page', page: { name: 'Otherwise' } })
  expect(await everything(db)).toEqual(before)
})
