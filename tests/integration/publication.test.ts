import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from '../support/database.ts'

let client: pg.Client
let other: pg.Client

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  await db.$disconnect()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  other = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await Promise.all([client.connect(), other.connect()])
  return () => Promise.all([client.end(), other.end()])
})

type Row = { program_id: number; changed: Date; published: Date; withdrawn: Date | null; sets: string[] }

const SUBJECT = '(SELECT id FROM program ORDER BY id LIMIT 1 OFFSET 7)'

async function publications(): Promise<Map<number, Row>> {
  const { rows } = await client.query<Row>(`
    SELECT program_id, changed_at AS changed, published_at AS published, withdrawn_at AS withdrawn, sets
    FROM program_publication ORDER BY program_id`)
  return new Map(rows.map((row) => [row.program_id, row]))
}

/** The ids of the programs whose stamp some SQL changed. */
async function stampedBy(sql: string): Promise<number[]> {
  const before = await publications()
  await client.query(sql)
  const after = await publications()
  return [...after.values()]
    .filter(({ program_id, changed }) => before.get(program_id)?.changed.getTime() !== changed.getTime())
    .map(({ program_id }) => program_id)
}

async function subject(): Promise<number> {
  const { rows } = await client.query<{ id: number }>(`SELECT id FROM program WHERE id = ${SUBJECT}`)
  return rows[0]?.id ?? 0
}

test('each public program is published, in the sets of its topics and its institution', async () => {
  const all = await publications()
  const { rows } = await client.query<{ id: number; sets: string[] }>(`
    SELECT p.id, coalesce(array_agg('topic:' || t.slug ORDER BY pt.position) FILTER (WHERE t.id IS NOT NULL), '{}')
      || ('institution:' || i.slug) AS sets
    FROM program p JOIN institution i ON i.id = p.institution_id
    LEFT JOIN (program_topic pt JOIN topic t ON t.id = pt.topic_id) ON pt.program_id = p.id
    GROUP BY p.id, i.slug ORDER BY p.id`)
  expect(rows).toHaveLength(191)
  expect([...all.values()].map(({ program_id, sets }) => ({ id: program_id, sets }))).toEqual(rows)
})

describe('a program counts as changed when its page says something else', () => {
  test.each([
    ['a summary', `UPDATE program SET summary = summary || ' And more.' WHERE id = ${SUBJECT}`],
    ['a day of a check', `UPDATE program SET checked_on = '2026-11-01' WHERE id = ${SUBJECT}`],
    ['why a fact has no value', `UPDATE program SET absent = '{"outcomes":"none"}' WHERE id = ${SUBJECT}`],
    [
      'a rate that is added',
      `INSERT INTO tuition_rate (program_id, position, basis, amount, currency, residency, mode)
       VALUES (${SUBJECT}, 90, 'per_term', 1, 'USD', 'any', 'any')`,
    ],
    [
      'a rate that is changed',
      `UPDATE tuition_rate SET note = 'For now.' WHERE program_id = ${SUBJECT} AND position = 90`,
    ],
    ['a rate that is taken away', `DELETE FROM tuition_rate WHERE program_id = ${SUBJECT} AND position = 90`],
    [
      'a deadline',
      `INSERT INTO deadline (program_id, position, term, date_text) VALUES (${SUBJECT}, 90, 'Fall', 'In May')`,
    ],
    [
      'a report',
      `INSERT INTO experience (program_id, position, person, role, stage) VALUES (${SUBJECT}, 90, 'A. B.', 'Clerk', 'student')`,
    ],
    [
      'the source of a report',
      `INSERT INTO source (experience_id, position, url) SELECT id, 0, 'https://example.org' FROM experience WHERE person = 'A. B.'`,
    ],
    ['the title of a source', `UPDATE source SET title = 'Another' WHERE program_id = ${SUBJECT} AND position = 0`],
    ['a course', `INSERT INTO course (program_id, position, title) VALUES (${SUBJECT}, 90, 'Knots I')`],
  ])('%s', async (_what, sql) => {
    expect(await stampedBy(sql)).toEqual([await subject()])
  })

  test('and all that share what is renamed', async () => {
    const { rows } = await client.query<{ id: number }>(
      `SELECT p.id FROM program p WHERE institution_id = (SELECT institution_id FROM program WHERE id = ${SUBJECT}) ORDER BY 1`,
    )
    const institution = `(SELECT institution_id FROM program WHERE id = ${SUBJECT})`
    const ids = rows.map(({ id }) => id)
    expect(await stampedBy(`UPDATE institution SET name = name || ' II' WHERE id = ${institution}`)).toEqual(ids)
    expect(
      await stampedBy(
        `UPDATE institution SET ala_accredited_masters = NOT coalesce(ala_accredited_masters, false) WHERE id = ${institution}`,
      ),
    ).toEqual(ids)
    const topic = await client.query<{ id: number }>(
      `SELECT program_id AS id FROM program_topic pt JOIN topic t ON t.id = topic_id WHERE slug = 'archives' ORDER BY 1`,
    )
    expect(await stampedBy(`UPDATE topic SET label = 'Archival work' WHERE slug = 'archives'`)).toEqual(
      topic.rows.map(({ id }) => id),
    )
  })
})

test('writing the same once more is no change, however it is written', async () => {
  expect(await stampedBy('UPDATE program SET name = name, updated_at = now()')).toEqual([])
  const rewrite = `CREATE TEMP TABLE kept AS SELECT * FROM deadline; DELETE FROM deadline;
    INSERT INTO deadline (program_id, position, term, date_text, date)
    SELECT program_id, position, term, date_text, date FROM kept ORDER BY id DESC`
  expect(await stampedBy(`BEGIN; ${rewrite}; COMMIT`)).toEqual([])
})

describe('a program that is archived', () => {
  test('is withdrawn, with the sets that it had, and comes back with its first day', async () => {
    const id = await subject()
    const before = (await publications()).get(id)
    expect(await stampedBy(`UPDATE program SET editorial_status = 'archived' WHERE id = ${id}`)).toEqual([id])
    const gone = (await publications()).get(id)
    expect(gone?.withdrawn).toEqual(gone?.changed)
    expect(gone?.sets).toEqual(before?.sets)
    expect(await stampedBy(`UPDATE program SET summary = 'Unseen.' WHERE id = ${id}`)).toEqual([])
    expect(await stampedBy(`UPDATE program SET editorial_status = 'published' WHERE id = ${id}`)).toEqual([id])
    expect((await publications()).get(id)).toMatchObject({ withdrawn: null, published: before?.published })
  })

  test('with its institution too, and stays withdrawn even where its row is deleted', async () => {
    await client.query(`
      INSERT INTO institution (slug, name, country) VALUES ('gone-college', 'Gone College', 'US');
      INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery)
      SELECT id, 'knots', 'Knots', 'graduate_certificate', 'active', 'Knots.', '{}' FROM institution WHERE slug = 'gone-college'`)
    const [id = 0] = await stampedBy(`UPDATE institution SET editorial_status = 'archived' WHERE slug = 'gone-college'`)
    expect((await publications()).get(id)?.withdrawn).not.toBeNull()
    await client.query(`UPDATE institution SET editorial_status = 'published' WHERE slug = 'gone-college'`)
    expect((await publications()).get(id)?.withdrawn).toBeNull()
    expect(await stampedBy(`DELETE FROM program WHERE slug = 'knots'`)).toEqual([id])
    expect((await publications()).get(id)?.withdrawn).not.toBeNull()
  })

  test('was never published where it was a draft only', async () => {
    await client.query(`INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery, editorial_status)
      SELECT institution_id, 'unseen', 'Unseen', 'graduate_certificate', 'active', 'Unseen.', '{}', 'draft' FROM program LIMIT 1`)
    await client.query(`UPDATE program SET editorial_status = 'archived' WHERE slug = 'unseen'`)
    const { rows } = await client.query(
      `SELECT FROM program_publication WHERE program_id = (SELECT id FROM program WHERE slug = 'unseen')`,
    )
    expect(rows).toEqual([])
  })
})

test('who writes a part of a program while its institution is archived leaves it withdrawn', async () => {
  const id = await subject()
  await client.query('BEGIN')
  await client.query(`UPDATE institution SET editorial_status = 'archived'
    WHERE id = (SELECT institution_id FROM program WHERE id = ${id})`)
  await other.query('BEGIN')
  // Waits for the first: what it writes of the program is due there already.
  const later = other.query(`UPDATE deadline SET date_text = date_text || '!' WHERE program_id = ${id}; COMMIT`)
  await client.query('COMMIT')
  await later
  expect((await publications()).get(id)?.withdrawn).not.toBeNull()
})
