import { beforeEach, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { archive } from '../../lib/editing/archive.ts'
import { createProgram } from '../../lib/editing/create.ts'
import { historyOf } from '../../lib/editing/history.ts'
import { type Actor, type Save, type Saved, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, load, programOf } from '../support/loader.ts'

const SAVES_AT_ONCE = 200

let db: PrismaClient
let id: number
const nobody: Actor = { userId: null, origin: 'editor' }

beforeEach(async () => {
  db = connect(await freshDatabase())
  await load(smallCatalogue(), db)
  id = (await programOf('archives-certificate', db)).id
})

const standing = async () => (await standingOf(db, 'programs', id)) ?? expect.fail('there is no such program')
const put = (wish: Omit<Save, 'id'>): Promise<Saved> => save(db, subjects.programs, { id, ...wish }, nobody)

async function changed(facts: object) {
  const { published, draft, version } = await standing()
  return { record: { ...(draft ?? published)?.record, ...facts }, version }
}

describe('a draft', () => {
  test('waits beside what is public', async () => {
    expect(await put({ ...(await changed({ name: 'Archives' })), effect: 'draft' })).toMatchObject({ outcome: 'saved' })
    expect(await standing()).toMatchObject({
      state: 'public, edits waiting',
      draft: { record: { name: 'Archives' } },
      published: { record: { name: 'Certificate archives-certificate' } },
    })
    expect((await programOf('archives-certificate', db)).name).toBe('Certificate archives-certificate')
  })

  test('may lack what publishing asks for, and then is not published', async () => {
    await put({ ...(await changed({ summary: '' })), effect: 'draft' })
    const refused = await put({ ...(await changed({})), effect: 'publish' })
    expect(refused).toMatchObject({ outcome: 'invalid', issues: [{ path: ['summary'], message: 'is empty' }] })
    expect((await standing()).state).toBe('public, edits waiting')
  })
})

test('a save does not wait for as long as an import may keep a record, and says that it was not saved', {
  timeout: 60_000,
}, async () => {
  const wish = await changed({ name: 'Archives' })
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const kept = db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM program WHERE id = ${id} FOR NO KEY UPDATE`
      await released
    },
    { timeout: 60_000 },
  )
  expect(await put({ ...wish, effect: 'draft' })).toEqual({ outcome: 'busy' })
  expect(await archive(db, subjects.programs, { id, version: wish.version, note: 'Why' }, nobody)).toEqual({
    outcome: 'busy',
  })
  release()
  await kept
  expect(await put({ ...wish, effect: 'draft' })).toMatchObject({ outcome: 'saved' })
})

describe('publishing', () => {
  test('shows readers the record, and leaves no draft', async () => {
    await put({ ...(await changed({ name: 'Archives' })), effect: 'draft' })
    const saved = await put({ ...(await changed({ checked: { summary: '2026-01-02' } })), effect: 'publish' })
    expect(saved).toMatchObject({ outcome: 'saved', tags: expect.arrayContaining(['programs']) })
    const program = await programOf('archives-certificate', db)
    expect(program).toMatchObject({ name: 'Archives', checkedFacts: { summary: '2026-01-02' } })
    expect(await standing()).toMatchObject({ state: 'public', draft: null })
  })

  test('of what is public already adds no revision', async () => {
    expect(await put({ ...(await changed({})), effect: 'publish' })).toEqual({ outcome: 'unchanged' })
  })

  test('keeps the old address of a program that is called otherwise', async () => {
    await put({ ...(await changed({ slug: 'archives' })), effect: 'publish' })
    const path = '/programs/north-college/archives-certificate'
    expect(await db.oldAddress.findUnique({ where: { path } })).toMatchObject({ programId: id })
  })

  test.each([
    [{ slug: 'rare-books-certificate' }, { path: ['slug'], message: 'is taken by another record' }],
    [{ topics: ['no-such-topic'] }, { path: ['topics', 0], message: 'is no topic of the vocabulary' }],
    [{ launched_year: 1066 }, { path: ['launched_year'], message: 'is not a plausible year' }],
    [{ absent: { summary: 'none' } }, { path: ['absent', 'summary'] }],
  ])('of %j says what is wrong and changes nothing', async (facts, issue) => {
    const before = await standing()
    expect(await put({ ...(await changed(facts)), effect: 'publish' })).toMatchObject({ issues: [issue] })
    expect(await standing()).toEqual(before)
  })
})

describe('two who save the same record', () => {
  test('are not one after the other: the second sees what the first one saved', async () => {
    const [mine, theirs] = [await changed({ name: 'Mine' }), await changed({ name: 'Theirs' })]
    await put({ ...theirs, effect: 'publish' })
    expect(await put({ ...mine, effect: 'draft' })).toMatchObject({
      outcome: 'conflict',
      theirs: { record: { name: 'Theirs' } },
      version: (await standing()).version,
    })
  })

  test(`at once, ${SAVES_AT_ONCE} times, have every save that was acknowledged in the history`, async () => {
    const { record, version } = await changed({})
    const names = Array.from({ length: SAVES_AT_ONCE }, (_, each) => `Program ${each}`)
    const saves = names.map((name, each) =>
      put({ record: { ...record, name }, version: each % 2 ? null : version, effect: each % 3 ? 'draft' : 'publish' }),
    )
    const outcomes = await Promise.all(saves)
    const acknowledged = names.filter((_, each) => outcomes[each]?.outcome === 'saved')
    const history = await historyOf(db, 'programs', id, { limit: SAVES_AT_ONCE + 1 })
    expect(acknowledged.length).toBeGreaterThanOrEqual(SAVES_AT_ONCE / 2)
    expect(history.map((entry) => String(entry.record.name)).sort()).toEqual(
      [...acknowledged, 'Certificate archives-certificate'].sort(),
    )
    expect(await db.draft.count()).toBeLessThanOrEqual(1)
    const lastPublic = history.find(({ published }) => published)
    expect((await db.program.findUniqueOrThrow({ where: { id } })).name).toBe(lastPublic?.record.name)
  })
})

test('a program of an institution that is not public is not public, whatever it says itself', async () => {
  const { institutionId } = await db.program.findUniqueOrThrow({ where: { id } })
  await archive(db, subjects.institutions as never, { id: institutionId, version: null, note: 'Why not.' }, nobody)
  expect((await standing()).state).toBe('institution not public')
  await put({ ...(await changed({ name: 'Archives' })), effect: 'draft' })
  expect((await standing()).state).toBe('institution not public')
})

test('an archived record is nowhere public, and publishing brings it back', async () => {
  await archive(db, subjects.programs, { id, version: null, note: 'It moved.' }, nobody)
  expect((await standing()).state).toBe('archived')
  expect(await db.programSearch.count({ where: { programId: id } })).toBe(0)
  expect(await put({ ...(await changed({})), effect: 'publish' })).toMatchObject({ outcome: 'saved' })
  expect((await standing()).state).toBe('public')
  expect(await db.programSearch.count({ where: { programId: id } })).toBe(1)
})

test('a new program is not public until it is published, and says all that it lacks', async () => {
  const { institutionId } = await db.program.findUniqueOrThrow({ where: { id } })
  const wish = { institutionId, slug: 'maps', name: 'Maps', credentialType: 'graduate_certificate' } as const
  const made = await createProgram(db, wish, nobody)
  if (made.outcome !== 'created') expect.fail('it was not made')
  id = made.id
  expect(await standing()).toMatchObject({ state: 'not public', published: null, draft: { record: { name: 'Maps' } } })
  expect(await put({ ...(await changed({})), effect: 'publish' })).toMatchObject({ outcome: 'invalid' })
  await put({ ...(await changed({ summary: 'Maps and their care.' })), effect: 'publish' })
  expect((await standing()).state).toBe('public')
  expect(await createProgram(db, wish, nobody)).toMatchObject({ outcome: 'invalid', issues: [{ path: ['slug'] }] })
  const elsewhere = { ...wish, institutionId: 999_999 }
  expect(await createProgram(db, elsewhere, nobody)).toMatchObject({ issues: [{ path: ['institutionId'] }] })
})
