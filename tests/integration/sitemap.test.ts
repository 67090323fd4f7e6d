import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'

let client: pg.Client

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(`
    INSERT INTO topic (slug, label, description) VALUES ('archives', 'Archives', 'A.'), ('maps', 'Maps', 'M.');
    INSERT INTO institution (slug, name, country) VALUES ('north', 'North College', 'US'), ('south', 'South College', 'US');`)
  for (const [institution, slug] of [
    ['north', 'knots'],
    ['north', 'ropes'],
    ['south', 'cords'],
  ]) {
    await client.query(
      `INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, delivery)
       SELECT id, $2::text, $2::text, 'graduate_certificate', 'active', 'S.', '{}' FROM institution WHERE slug = $1`,
      [institution, slug],
    )
  }
  await client.query(`INSERT INTO program_topic (program_id, topic_id, position) SELECT p.id, t.id, 0
    FROM program p JOIN topic t ON t.slug = CASE p.slug WHEN 'cords' THEN 'maps' ELSE 'archives' END`)
  const { db } = await import('@/lib/db')
  return () => Promise.all([client.end(), db.$disconnect()])
})

/** When each part says that it changed last. */
async function parts(): Promise<Record<string, string | null>> {
  const { readSitemapParts } = await import('@/lib/sitemap/queries')
  return Object.fromEntries((await readSitemapParts()).map(({ name, changed }) => [name, changed]))
}

test.each([
  ['a program is archived', `UPDATE program SET editorial_status = 'archived' WHERE slug = 'cords'`],
  ['it comes back', `UPDATE program SET editorial_status = 'published' WHERE slug = 'cords'`],
  [
    'it leaves its only topic',
    `DELETE FROM program_topic WHERE program_id = (SELECT id FROM program WHERE slug = 'cords')`,
  ],
  ['an institution is archived', `UPDATE institution SET editorial_status = 'archived' WHERE slug = 'south'`],
  ['a topic is archived', `UPDATE topic SET editorial_status = 'archived' WHERE slug = 'archives'`],
  ['a program is deleted', `DELETE FROM program WHERE slug = 'ropes'`],
])('each part is dated by what was changed in it or taken out of it last: %s', async (_what, sql) => {
  await client.query(sql)
  const now = await parts()
  const { rows } = await client.query<{ changed: Date }>('SELECT max(changed_at) AS changed FROM program_publication')
  const changed = rows[0]?.changed.toISOString()
  for (const name of Object.keys(now).filter((each) => each !== 'pages'))
    expect([name, now[name]]).toEqual([name, changed])
  expect(Object.keys(now)).toEqual(expect.arrayContaining(['programs-0', 'institutions-0']))
})

test('a part is named as long as something is in it', async () => {
  await client.query(`UPDATE program SET editorial_status = 'archived'`)
  expect(Object.keys(await parts())).toEqual(['pages'])
})
