import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from '../support/database.ts'

let client: pg.Client
let titles: () => Promise<{ key: string; title: string; description: string }[]>

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  const { readFacts } = await import('@/lib/programs/read-page')
  const { readDistinction } = await import('@/lib/programs/namesakes')
  const { descriptionOf, headTitleOf } = await import('@/lib/programs/title')
  titles = async () => {
    const all = await readFacts(db, 0, 1_000)
    return Promise.all(
      all.map(async (program) => {
        const distinction = await readDistinction(program.id, program.name, program.institution.name)
        const key = `${program.institution.slug}/${program.slug}`
        return { key, title: headTitleOf(program, distinction), description: descriptionOf(program, distinction) }
      }),
    )
  }
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  return () => Promise.all([client.end(), db.$disconnect()])
})

function twice(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

test('no two programs of the catalogue share a title or a description', async () => {
  const all = await titles()
  expect(all).toHaveLength(191)
  expect(twice(all.map(({ title }) => title))).toEqual([])
  expect(twice(all.map(({ description }) => description))).toEqual([])
})

test('a description is no longer than a search engine shows, but where the name itself is', async () => {
  const long = (await titles()).filter(({ title, description }) => description.length > Math.max(160, title.length + 1))
  expect(long).toEqual([])
})

test('near-twins are told apart: by a fact that only one has, and else by their address', async () => {
  await client.query(COPIES)
  const all = await titles()
  expect(all.length).toBeGreaterThan(191 + 3)
  expect(twice(all.map(({ title }) => title))).toEqual([])
  expect(twice(all.map(({ description }) => description))).toEqual([])
  const told = (slug: string) => all.find(({ key }) => key.endsWith(`/${slug}`))?.title ?? ''
  expect(told('twin-in-person')).toMatch(/ \(In person\), Rare Book School/)
  expect(told('twin-alike')).toMatch(/ \([a-z0-9-]+\/twin-alike\), Rare Book School/)
  expect(told('twin-elsewhere')).toMatch(/ \(.+\), Rare Book School/)
})

const PROGRAM = `SELECT p.* FROM program p JOIN institution i ON i.id = p.institution_id
  WHERE i.slug = 'rare-book-school' AND p.slug = 'certificate-of-proficiency'`
const COLUMNS = 'name, credential_type, offering_status, summary'

/** Copies of one program: one taught otherwise, two alike in all, and one at another institution of the same name. */
const COPIES = `
  INSERT INTO program (institution_id, slug, ${COLUMNS}, delivery)
    SELECT institution_id, slug_of, ${COLUMNS}, delivery_of::delivery[] FROM (${PROGRAM}) p,
      (VALUES ('twin-in-person', '{in_person}'), ('twin-alike', '{hybrid}'), ('twin-alike-too', '{hybrid}')) v (slug_of, delivery_of);
  INSERT INTO institution (slug, name, country) SELECT 'same-name', name, country FROM institution WHERE slug = 'rare-book-school';
  INSERT INTO program (institution_id, slug, ${COLUMNS})
    SELECT (SELECT id FROM institution WHERE slug = 'same-name'), 'twin-elsewhere', ${COLUMNS} FROM (${PROGRAM}) p`
