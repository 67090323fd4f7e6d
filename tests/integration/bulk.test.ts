import { beforeEach, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { bulkOn, checked, csvOf, sheetOf } from '../support/bulk.ts'
import { change, smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, everything, load, programOf } from '../support/loader.ts'

let db: PrismaClient
let bulk: Awaited<ReturnType<typeof bulkOn>>
const wish = { userId: null, waiting: 'leave', archive: null } as const

beforeEach(async () => {
  const url = await freshDatabase()
  db = connect(url)
  await load(smallCatalogue(), db)
  bulk = await bulkOn(url)
})

const [KEYS, PRICE] = [
  ['institution', 'program'],
  'basis: fee | amount: 12.50 | currency: USD | residency: any | mode: any',
]

async function rows(changes: Record<string, string>) {
  return (await sheetOf(db)).map((row, place) => (place === 0 ? new Map([...row, ...Object.entries(changes)]) : row))
}

describe('a file of changes', () => {
  test('is shown row by row, and then goes in with a revision each', async () => {
    const file = csvOf(await rows({ name: 'Archives', tuition: PRICE }))
    const { planId, plan, faults } = await checked(bulk, db, file)
    expect(faults).toEqual([])
    expect(plan).toMatchObject({ status: 'ready', rows: 2, added: 0, changed: 1, unchanged: 1, waiting: 0 })
    expect((await programOf('archives-certificate', db)).name).toBe('Certificate archives-certificate')
    const [shown] = await bulk.readRows(db, planId, 'changed', 1)
    expect(shown?.changes.map(({ what }) => what)).toContain('Name')
    expect(shown?.changes.find(({ after }) => after?.includes('12.5'))?.what).toBe('Prices and fees · fee · Amount')
    const applied = await bulk.apply({ ...wish, planId })
    expect(applied).toMatchObject({ outcome: 'applied' })
    expect(applied.outcome === 'applied' && applied.tags).toContain('program:north-college/archives-certificate')
    const after = await programOf('archives-certificate', db)
    expect(after).toMatchObject({ name: 'Archives', tuitionRates: [{ basis: 'fee', amount: 1250 }] })
    expect(after.revisions.at(-1)).toMatchObject({ origin: 'import', note: 'Import of programs.csv', published: true })
    expect((await db.programSearch.findFirstOrThrow({ where: { programId: after.id } })).name).toBe('Archives')
    expect(await bulk.apply({ ...wish, planId })).toEqual({ outcome: 'not ready' })
  })

  test('leaves a column alone that it does not have, and empties what has an empty cell', async () => {
    const before = await programOf('archives-certificate', db)
    const { planId } = await checked(bulk, db, csvOf(await rows({ launched_year: '' }), [...KEYS, 'launched_year']))
    await bulk.apply({ ...wish, planId })
    const after = await programOf('archives-certificate', db)
    expect(after).toMatchObject({ launchedYear: null, name: before.name, minimumGpa: before.minimumGpa })
    expect(after.tuitionRates).toHaveLength(1)
  })

  test('adds programs, with what a new one needs', async () => {
    const file = csvOf(await rows({ program: 'maps', name: 'Maps' }))
    const { planId, plan } = await checked(bulk, db, file)
    expect(plan).toMatchObject({ added: 1, unchanged: 1 })
    await bulk.apply({ ...wish, planId })
    expect(await programOf('maps', db)).toMatchObject({ name: 'Maps', editorialStatus: 'published' })
    const poor = await checked(bulk, db, csvOf(await rows({ program: 'globes' }), KEYS))
    expect(poor.faults.map(({ column, reason }) => `${column} ${reason}`)).toEqual([
      'name is missing',
      'credential_type is missing',
      'status is missing',
      'summary is missing',
    ])
  })
})

describe('what came between', () => {
  test('a save after the check stops the import, which writes nothing', async () => {
    const { planId } = await checked(bulk, db, csvOf(await rows({ name: 'Archives' })))
    const { id } = await programOf('archives-certificate', db)
    const standing = await standingOf(db, 'programs', id)
    const record = { ...standing?.published?.record, summary: 'Another.' }
    await save(
      db,
      subjects.programs,
      { id, version: null, record, effect: 'publish' },
      { userId: null, origin: 'editor' },
    )
    const before = await everything(db)
    const applied = await bulk.apply({ ...wish, planId })
    expect(applied).toMatchObject({
      outcome: 'outdated',
      sentence: expect.stringContaining('north-college/archives-certificate'),
    })
    await db.importPlan.updateMany({ data: { problem: null } })
    expect(withoutProgress(await everything(db))).toEqual(withoutProgress(before))
  })

  test('edits that wait are left alone with their program, or give way where somebody says so', async () => {
    const { id } = await programOf('archives-certificate', db)
    const standing = await standingOf(db, 'programs', id)
    const record = { ...standing?.published?.record, summary: 'A draft.' }
    await save(
      db,
      subjects.programs,
      { id, version: null, record, effect: 'draft' },
      { userId: null, origin: 'editor' },
    )
    const first = await checked(bulk, db, csvOf(await rows({ name: 'Archives' })))
    expect(first.plan).toMatchObject({ changed: 1, waiting: 1 })
    await bulk.apply({ ...wish, planId: first.planId })
    expect(await standingOf(db, 'programs', id)).toMatchObject({ state: 'public, edits waiting' })
    expect(await bulk.readPlan(db, first.planId)).toMatchObject({ state: 'applied', changed: 0, waiting: 1 })
    const second = await checked(bulk, db, csvOf(await rows({ name: 'Archives' })))
    await bulk.apply({ ...wish, planId: second.planId, waiting: 'replace' })
    expect(await standingOf(db, 'programs', id)).toMatchObject({
      state: 'public',
      published: { record: { name: 'Archives' } },
    })
    expect(await bulk.readPlan(db, second.planId)).toMatchObject({ state: 'applied', changed: 1, waiting: 0 })
  })

  test('a day: what was checked before is checked again, and then goes in', async () => {
    const { planId } = await checked(bulk, db, csvOf(await rows({ name: 'Archives' })))
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    await db.importPlan.update({ where: { id: planId }, data: { createdAt: yesterday, checkedAt: yesterday } })
    expect(await bulk.readPlan(db, planId)).toMatchObject({ state: 'over' })
    expect(await bulk.apply({ ...wish, planId })).toMatchObject({ outcome: 'outdated' })
    await bulk.check(planId)
    expect(await bulk.readPlan(db, planId)).toMatchObject({ state: 'ready' })
    // Another file that arrives does not take it away.
    await checked(bulk, db, 'institution,program')
    expect(await bulk.apply({ ...wish, planId })).toMatchObject({ outcome: 'applied' })
  })

  test('a failure in the middle leaves the database as it was', async () => {
    const { planId } = await checked(bulk, db, csvOf(await rows({ tuition: PRICE })))
    await db.$executeRaw`ALTER TABLE tuition_rate ADD CONSTRAINT broken CHECK (basis <> 'fee') NOT VALID`
    const before = await everything(db)
    await expect(bulk.apply({ ...wish, planId })).rejects.toThrow('broken')
    const { problem } = await db.importPlan.findUniqueOrThrow({ where: { id: planId } })
    expect(problem).toContain('Nothing was written')
    await db.importPlan.updateMany({ data: { problem: null } })
    expect(withoutProgress(await everything(db))).toEqual(withoutProgress(before))
  })

  test('two imports of the same plan at once write it once', async () => {
    const { planId } = await checked(bulk, db, csvOf(await rows({ name: 'Archives' })))
    const both = await Promise.all([bulk.apply({ ...wish, planId }), bulk.apply({ ...wish, planId })])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'not ready'])
    expect(await db.revision.count({ where: { origin: 'import' } })).toBe(1)
  })
})

test('an import that replaces archives what its file does not have, if it is as many as somebody was told', async () => {
  const [first] = await rows({})
  if (!first) expect.fail('there is no program')
  const { planId } = await checked(bulk, db, csvOf([first]))
  expect(await bulk.apply({ ...wish, planId, archive: 2 })).toMatchObject({ outcome: 'outdated' })
  expect(await bulk.apply({ ...wish, planId, archive: 1 })).toMatchObject({ outcome: 'applied' })
  const { id } = await programOf('rare-books-certificate', db)
  expect(await standingOf(db, 'programs', id)).toMatchObject({
    state: 'archived',
    published: { record: { slug: 'rare-books-certificate' } },
  })
  expect((await programOf('archives-certificate', db)).editorialStatus).toBe('published')
})

describe('the file of an institution', () => {
  test('that is new here has nothing to take the place of, and archives nobody else’s programs', async () => {
    const files = smallCatalogue()
    change(files, ['institutions/north-college.json', 'institution', 'slug'], 'new-college')
    const { planId, faults } = await checked(bulk, db, JSON.stringify(files['institutions/north-college.json']))
    expect(faults).toEqual([])
    expect(await bulk.apply({ ...wish, planId, archive: 0 })).toMatchObject({ outcome: 'applied' })
    expect((await programOf('rare-books-certificate', db)).editorialStatus).toBe('published')
  })

  test('changes its programs and the institution, and adds one that is new', async () => {
    const files = smallCatalogue()
    change(files, ['institutions/north-college.json', 'institution', 'unit'], 'School of Books')
    change(files, ['institutions/north-college.json', 'programs', 0, 'name'], 'Archives')
    const { planId, plan, faults } = await checked(bulk, db, JSON.stringify(files['institutions/north-college.json']))
    expect(faults).toEqual([])
    expect(plan).toMatchObject({ format: 'json', changed: 2, unchanged: 1 })
    await bulk.apply({ ...wish, planId })
    expect(await db.institution.findFirst()).toMatchObject({ unit: 'School of Books', latitude: 44.1 })
    expect(await db.experience.count()).toBe(1)

    change(files, ['institutions/north-college.json', 'institution', 'slug'], 'south-college')
    const second = await checked(bulk, db, JSON.stringify(files['institutions/north-college.json']))
    expect(second.plan).toMatchObject({ added: 3 })
    await bulk.apply({ ...wish, planId: second.planId })
    expect(await db.program.count({ where: { institution: { slug: 'south-college' } } })).toBe(2)
  })
})

/** The tables of an import itself keep what became of it. */
function withoutProgress(tables: unknown[]) {
  return tables.map((rows) => JSON.stringify(rows)).filter((rows) => !/\bwait\b|check,|apply,/.test(rows))
}
