import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from '../support/database.ts'

let [one, other] = [] as unknown as [pg.Client, pg.Client]

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  await db.$disconnect()
  ;[one, other] = [1, 2].map(() => new pg.Client({ connectionString: process.env.DATABASE_URL })) as [
    pg.Client,
    pg.Client,
  ]
  await Promise.all([one.connect(), other.connect()])
  return () => Promise.all([one.end(), other.end()])
})

beforeEach(async () => {
  expect(await stale()).toEqual([])
})

/** The programs whose rows would change if they were made anew. */
async function stale() {
  const read = () => one.query('SELECT s::text AS row FROM program_search s ORDER BY program_id')
  await one.query('BEGIN')
  const before = await read()
  await one.query('SELECT refresh_program_search(array_agg(id)) FROM program')
  const after = await read()
  await one.query('ROLLBACK')
  return after.rows.filter(({ row }) => !before.rows.some((each) => each.row === row))
}

const finds = async (word: string) => {
  const { rows } = await one.query(
    `SELECT count(*)::int AS count FROM program_search WHERE document @@ plainto_tsquery('plain_english', $1)`,
    [word],
  )
  return rows[0].count
}

describe('a search document is right when the transaction ends', () => {
  const some = '(SELECT id FROM program ORDER BY id LIMIT 1 OFFSET 7)'
  test.each([
    ['a name', `UPDATE program SET name = name || ' zebrafish' WHERE id = ${some}`],
    ['a summary', `UPDATE program SET summary = summary || ' zebrafish' WHERE id = ${some}`],
    ['many programs at once', `UPDATE program SET prerequisites = 'A zebrafish.'`],
    [
      'a pathway that is added',
      `INSERT INTO pathway (program_id, position, slug, name) VALUES (${some}, 90, 'z', 'Zebrafish')`,
    ],
    ['a course that is added', `INSERT INTO course (program_id, position, title) VALUES (${some}, 90, 'Zebrafish I')`],
    [
      'a course that moves',
      `UPDATE course SET program_id = ${some}, pathway_id = NULL, title = 'Zebrafish' WHERE id = (SELECT max(id) FROM course)`,
    ],
    ['a topic that is renamed', `UPDATE topic SET label = 'Zebrafish' WHERE slug = 'archives'`],
    ['an institution that is renamed', `UPDATE institution SET name = 'Zebrafish College' WHERE slug = 'ucla'`],
    [
      'help for all programs',
      `UPDATE funding_option SET name = 'Zebrafish grant', reaches_all_programs = true WHERE id = (SELECT min(id) FROM funding_option)`,
    ],
  ])('for %s', async (_, statement) => {
    await one.query('BEGIN')
    await one.query(statement)
    await one.query('SET CONSTRAINTS ALL IMMEDIATE')
    expect(await finds('zebrafish')).toBeGreaterThan(0)
    await one.query('ROLLBACK')
    expect(await finds('zebrafish')).toBe(0)
  })

  test.each([
    ['a price', 'UPDATE tuition_rate SET amount = amount + 100'],
    ['rates that are taken away', 'DELETE FROM tuition_rate WHERE id % 3 = 0'],
    [
      'a topic that is taken away',
      'DELETE FROM program_topic WHERE topic_id = (SELECT min(topic_id) FROM program_topic)',
    ],
    [
      'a source',
      `UPDATE source SET as_of_text = '2026', as_of_year = 2026, as_of_date = NULL WHERE program_id IS NOT NULL`,
    ],
    ['a status', `UPDATE program SET offering_status = 'discontinued' WHERE id % 5 = 0`],
    ['help that ends', 'DELETE FROM funding_option'],
    ['a new address of an institution', `UPDATE institution SET slug = slug || '-x', region = NULL WHERE id % 2 = 0`],
  ])('for %s', async (_, statement) => {
    await one.query(statement)
    expect(await stale()).toEqual([])
  })
})

test('a program that is no longer public has none, nor have those of an institution that is not', async () => {
  const rows = async () => Number((await one.query('SELECT count(*) FROM program_search')).rows[0].count)
  const all = await rows()
  await one.query(`UPDATE program SET editorial_status = 'draft' WHERE id = (SELECT min(id) FROM program)`)
  expect(await rows()).toBe(all - 1)
  await one.query(`UPDATE program SET editorial_status = 'published'`)
  expect(await rows()).toBe(all)
  await one.query(`UPDATE institution SET editorial_status = 'archived' WHERE slug LIKE 'san-jose%'`)
  expect(await rows()).toBe(all - 3)
  await one.query(`UPDATE institution SET editorial_status = 'published'`)
  expect(await rows()).toBe(all)
})

test('two who write parts of one program at the same time lose nothing of each other', async () => {
  const add = (title: string) =>
    `INSERT INTO course (program_id, position, title) SELECT min(id), 91, '${title}' FROM program`
  await one.query('BEGIN')
  await one.query(add('Platypus studies'))
  const second = other
    .query('BEGIN')
    .then(() => other.query(add('Wombat studies')))
    .then(() => other.query('COMMIT'))
  await one.query('COMMIT')
  await second
  expect([await finds('platypus'), await finds('wombat')]).toEqual([1, 1])
})

test('nothing is left to do when a transaction has ended', async () => {
  expect((await one.query('SELECT * FROM program_search_due')).rows).toEqual([])
})
