import { beforeEach, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { previewProgram } from '../../lib/editing/preview.ts'
import { type Actor, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { readProgramPage } from '../../lib/programs/read-page.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, load, programOf } from '../support/loader.ts'

let db: PrismaClient
let id: number
const nobody: Actor = { userId: null, origin: 'editor' }

beforeEach(async () => {
  db = connect(await freshDatabase())
  await load(smallCatalogue(), db)
  id = (await programOf('archives-certificate', db)).id
})

async function changed(facts: object) {
  const standing = await standingOf(db, 'programs', id)
  return { ...standing?.published?.record, ...facts }
}
const page = () => readProgramPage(db, 'north-college', 'archives-certificate')

test('a preview is the page that publishing makes, and leaves nothing behind', async () => {
  const before = await page()
  const record = await changed({ name: 'Archives', absent: { outcomes: 'none' } })
  const preview = await previewProgram(db, id, record)
  expect(await page()).toEqual(before)
  expect(await db.programSearch.count({ where: { programId: id } })).toBe(1)
  if (preview.outcome !== 'page') expect.fail('there is no preview')
  const { kind, program } = preview.page
  expect(kind).toBe('program')
  expect(program).toMatchObject({ name: 'Archives', about: { absent: { outcomes: 'none' } }, changes: [] })

  await save(db, subjects.programs, { id, version: null, record, effect: 'publish' }, nobody)
  // When it changed is known once it did.
  expect(await page()).toEqual({ ...program, changes: expect.anything(), publication: expect.anything() })
})

test('a preview says what keeps the record from being a page, as publishing does', async () => {
  expect(await previewProgram(db, id, await changed({ summary: '' }))).toMatchObject({
    outcome: 'invalid',
    issues: [{ path: ['summary'], message: 'is empty' }],
  })
  expect(await previewProgram(db, id, await changed({ slug: 'rare-books-certificate' }))).toMatchObject({
    outcome: 'invalid',
    issues: [{ path: ['slug'] }],
  })
})

test('a page tells what changed in its facts, and when, but neither who nor where we looked', async () => {
  const record = await changed({ name: 'Archives', sources: [], checked_on: '2026-01-02' })
  await save(db, subjects.programs, { id, version: null, record, effect: 'publish' }, nobody)
  expect((await page())?.changes).toEqual([
    {
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      revision: expect.stringMatching(/^\d+$/),
      changes: [{ what: 'Name', before: 'Certificate archives-certificate', after: 'Archives' }],
    },
  ])
})
