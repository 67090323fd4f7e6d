import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { addInvented } from '../bench/catalogue/make.ts'
import { freshDatabase } from '../support/database.ts'

const SIZE = 300
const REAL = 191

let client: pg.Client
let before: unknown
let indexes: unknown

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  await db.$disconnect()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  before = await readReal()
  indexes = await readIndexes()
  await addInvented(process.env.DATABASE_URL, SIZE, new AbortController().signal)
  return () => client.end()
})

async function query<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  return (await client.query<Row>(text)).rows
}

/** Everything of the programs that the loader has loaded. */
function readReal() {
  const parts = ['program_topic', 'course', 'tuition_rate', 'source', 'pathway', 'program_funding'].map(
    (table) =>
      `(SELECT jsonb_agg(to_jsonb(x) ORDER BY to_jsonb(x)) FROM ${table} x WHERE program_id = p.id) AS ${table}`,
  )
  return query(`
    SELECT to_jsonb(p) AS program, to_jsonb(i) AS institution, ${parts.join()}
    FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE EXISTS (SELECT FROM revision r WHERE r.program_id = p.id)
    ORDER BY p.id`)
}

test('the catalogue has as many programs as were asked for', async () => {
  expect(await query('SELECT count(*)::int AS programs FROM program')).toEqual([{ programs: SIZE }])
})

test('the real programs are as they were loaded', async () => {
  expect(before).toHaveLength(REAL)
  expect(await readReal()).toEqual(before)
})

test.each(['credential_type', 'delivery', 'offering_status', 'fully_online'])(
  'the invented programs have the real shares of %s',
  async (column) => {
    const rows = await query<{ value: string; real: number; invented: number }>(`
    SELECT ${column}::text AS value, count(*) FILTER (WHERE id <= ${REAL}) / ${REAL}.0::float8 AS real,
      count(*) FILTER (WHERE id > ${REAL}) / ${SIZE - REAL}.0::float8 AS invented
    FROM program GROUP BY 1`)
    // Three standard deviations of a hundred draws.
    for (const { value, real, invented } of rows) expect(Math.abs(real - invented), value).toBeLessThan(0.15)
  },
)

test('the invented programs are priced as the real ones, where their rates allow it', async () => {
  const [priced] = await query<{ real: number; invented: number; wrong: number }>(`
    SELECT count(p.price_min) FILTER (WHERE p.id <= ${REAL}) / ${REAL}.0::float8 AS real,
      count(p.price_min) FILTER (WHERE p.id > ${REAL}) / ${SIZE - REAL}.0::float8 AS invented,
      (count(*) FILTER (WHERE p.price_min IS DISTINCT FROM price.lowest))::int AS wrong
    FROM program p, program_price(p) AS price`)
  expect(priced?.wrong).toBe(0)
  expect(priced?.invented).toBeGreaterThan((priced?.real ?? 0) / 2)
})

test('every program has a search document, the same as a write would make', async () => {
  await client.query('CREATE TEMP TABLE filled AS SELECT * FROM program_search')
  await client.query('SELECT refresh_program_search(array_agg(id)) FROM program')
  const [found] = await query<{ documents: number; changed: number }>(`
    SELECT (SELECT count(*)::int FROM filled) AS documents,
      (SELECT count(*)::int FROM program_search s JOIN filled f USING (program_id) WHERE s IS DISTINCT FROM f::text::program_search) AS changed`)
  expect(found).toEqual({ documents: SIZE, changed: 0 })
})

test('no index is lost by filling', async () => {
  expect(await readIndexes()).toEqual(indexes)
})

function readIndexes() {
  return query('SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1')
}
