import { expect, test } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { bulkOn, checked, csvOf, sheetOf } from '../support/bulk.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, everything, load } from '../support/loader.ts'

const MANY = 10_000
const wish = { userId: null, waiting: 'leave', archive: null } as const

test('10,000 good rows go in, each with its revision and its search document', { timeout: 1_800_000 }, async () => {
  const url = await freshDatabase()
  const db = connect(url)
  await load(smallCatalogue(), db)
  const bulk = await bulkOn(url)
  const [first] = await sheetOf(db)
  const rows = Array.from({ length: MANY }, (_, place) => new Map([...(first ?? []), ['program', `p-${place}`]]))
  const { planId, plan, faults } = await checked(bulk, db, csvOf(rows))
  expect(faults).toEqual([])
  expect(plan).toMatchObject({ status: 'ready', added: MANY })
  expect(await bulk.apply({ ...wish, planId })).toMatchObject({ outcome: 'applied' })
  expect(await db.revision.count({ where: { origin: 'import' } })).toBe(MANY)
  expect(await db.programSearch.count()).toBe(MANY + 2)
})

test.each(['csv', 'json'] as const)(
  'the whole catalogue as %s, exported and imported again, changes nothing',
  async (format) => {
    const url = await freshDatabase()
    const db = connect(url)
    await loadCatalogue('prisma/data', db)
    const bulk = await bulkOn(url)
    let file = ''
    for await (const piece of bulk.exported(db, { format, scope: null })) file += piece
    const before = await everything(db)
    const { planId, plan, faults } = await checked(bulk, db, file)
    expect(faults).toEqual([])
    expect(plan).toMatchObject({ format, rows: 191, unchanged: 191, added: 0, changed: 0 })
    expect(await bulk.apply({ ...wish, planId })).toEqual({ outcome: 'applied', tags: [] })
    await db.importPlan.deleteMany()
    expect(await everything(db)).toEqual(before)
  },
)
