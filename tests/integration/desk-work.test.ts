import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { statedByInstitutions, statedByPrograms } from '@/lib/desk/unsourced'
import { reasonsOf, type WorkKind } from '@/lib/desk/work'
import { factOf, fieldsOf, type RecordForm } from '@/lib/editing/fields/field'
import { institutionForm } from '@/lib/editing/fields/institution'
import { programForm } from '@/lib/editing/fields/program'
import { freshDatabase } from '../support/database.ts'
import { deskRecords } from '../support/desk-records.ts'

// Who may ask is tested by the net of guards; here somebody may.
vi.mock('@/lib/auth/guard', () => ({ requireEditor: async () => ({ id: 1, role: 'editor' }) }))

type Work = typeof import('@/lib/desk/admin')
let [getWork, sql] = [] as unknown as [Work['getWork'], (text: string) => Promise<unknown>]

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  const { db, pool } = await import('@/lib/db')
  ;({ getWork } = await import('@/lib/desk/admin'))
  sql = (text) => pool.query(text)
  return () => db.$disconnect()
})
beforeEach(async () => {
  await sql('TRUNCATE institution, program, link_check, suggestion, topic, draft, revision CASCADE')
  await sql(deskRecords)
})

/** The reasons for which a program stands in the list, as the desk words them. */
async function reasons(name: string, kind: WorkKind | null = null) {
  const { items } = await getWork({ kind, page: 1 })
  const item = items.find((each) => each.name === name)
  return item ? reasonsOf(item).map(({ words }) => words) : []
}

test('a record that is as it should be asks for nothing', async () => {
  expect(await reasons('Maps')).toEqual([])
  expect(await reasons('North College')).toEqual([])
  expect(await reasons('Archives')).toEqual(['Never checked.', 'No price can be worked out.'])
})

test.each<[string, string, string]>([
  ['a year without a check', `UPDATE program SET checked_on = current_date - 366`, 'Last checked'],
  [
    'a broken link',
    `INSERT INTO link_check VALUES ('https://north.example/maps', now(), 404, 'Gone.', NULL, 1, now(), now(), 'broken')`,
    '1 link that broke.',
  ],
  [
    'a deadline in the past',
    `INSERT INTO deadline (program_id, position, term, date_text, date) SELECT id, 0, 'Fall', 'x', current_date - 1 FROM program; UPDATE source SET supports = supports || '{admission}'`,
    '1 deadline in the past.',
  ],
  [
    'suggestions',
    `INSERT INTO suggestion (program_id, message, reference) SELECT id, 'x', gen_random_uuid() FROM program`,
    '1 suggestion of readers waiting.',
  ],
  [
    'facts without a source',
    `UPDATE program SET credits_min = 12, credits_max = 12`,
    'Without a source: least credits',
  ],
  ['no price', `DELETE FROM tuition_rate`, 'No price can be worked out.'],
  [
    'edits that wait',
    `WITH r AS (INSERT INTO revision (program_id, origin, record, published) SELECT id, 'editor', '{}', false FROM program WHERE slug = 'maps' RETURNING id)
     INSERT INTO draft SELECT id FROM r`,
    'Edits that nobody has made public yet.',
  ],
])('%s brings it up', async (_, change, words) => {
  await sql(change)
  expect(await reasons('Maps')).toEqual([expect.stringContaining(words)])
})

test('entry rules are supported by a page that is noted for all of them', async () => {
  await sql(`UPDATE program SET requires_mlis = true, minimum_gpa = 3 WHERE slug = 'maps'`)
  expect(await reasons('Maps')).toEqual(['Without a source: MLIS required, grade average.'])
  await sql(`UPDATE source SET supports = '{tuition,status,admission}'`)
  expect(await reasons('Maps')).toEqual([])
})

test('an institution that states what none of its sources supports comes up', async () => {
  await sql(`UPDATE institution SET unit = 'School of Information'`)
  expect(await reasons('North College')).toEqual(['Without a source: school or department.'])
})

test('every fact of a form asks for a source but those that are names or our own words', () => {
  const facts = (form: RecordForm) =>
    Object.entries(fieldsOf(form)).flatMap(([path, { fact }]) => (fact ? [factOf(path)] : []))
  const asked = { ...statedByPrograms, ...statedByInstitutions }
  const unasked = [...facts(programForm), ...facts(institutionForm)].filter((fact) => !Object.hasOwn(asked, fact))
  expect([...new Set(unasked)]).toEqual(['name', 'credential_type', 'url', 'summary', 'topics', 'country'])
})

test('a link that gave no answer yet, a price that there is none of, and a program that ended ask for nothing', async () => {
  await sql(
    `INSERT INTO link_check VALUES ('https://north.example/maps', now(), 503, 'Busy.', NULL, 1, now(), now(), 'unclear')`,
  )
  await sql(`DELETE FROM tuition_rate; UPDATE program SET absent = '{"tuition": "none"}' WHERE slug = 'maps'`)
  await sql(`UPDATE program SET offering_status = 'discontinued' WHERE slug = 'archives'`)
  expect((await getWork({ kind: null, page: 1 })).counts.all).toBe(0)
})

test('what is read most comes first, then what was checked longest ago', async () => {
  await sql(`UPDATE program SET checked_on = current_date - 400`)
  const order = async () =>
    (await getWork({ kind: 'unchecked', page: 1 })).items.map(({ name, reads }) => [name, reads])
  // What was summed for the tests before is forgotten in ten minutes.
  vi.setSystemTime(Date.now() + 11 * 60_000)
  onTestFinished(() => void vi.useRealTimers())
  await sql(`INSERT INTO program_read SELECT id, current_date, 9 FROM program WHERE slug = 'maps'`)
  await sql(`INSERT INTO program_read SELECT id, current_date - 40, 500 FROM program WHERE slug = 'archives'`)
  expect(await order()).toEqual([
    ['Maps', 9],
    ['Archives', 0],
  ])
  await sql(`UPDATE program SET checked_on = current_date - 9000 WHERE slug = 'archives'`)
  expect((await order())[0]).toEqual(['Archives', 0])
})

test('counts stand for all kinds, and lists are paged', async () => {
  await sql(`INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
    SELECT i.id, 'p-' || n, 'P ' || n, 'graduate_certificate', 'active', 'S' FROM institution i, generate_series(1, 60) n`)
  const { counts, items, pages } = await getWork({ kind: 'prices', page: 3 })
  expect([counts.prices, counts.unchecked, counts.links, items.length, pages]).toEqual([61, 61, 0, 11, 3])
  expect((await getWork({ kind: 'prices', page: 9 })).items).toEqual([])
})
