import { beforeEach, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { archive, discardDraft } from '../../lib/editing/archive.ts'
import { changesBetween } from '../../lib/editing/fields/changes.ts'
import { programForm } from '../../lib/editing/fields/program.ts'
import { historyOf } from '../../lib/editing/history.ts'
import { type Actor, type Save, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { change, smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, load, programOf } from '../support/loader.ts'

const SUMMARY = ['institutions/north-college.json', 'programs', 0, 'summary']

let db: PrismaClient
let id: number
const [nobody, eddie]: [Actor, Actor] = [
  { userId: null, origin: 'editor' },
  { userId: 1, origin: 'editor' },
]

beforeEach(async () => {
  db = connect(await freshDatabase())
  await load(smallCatalogue(), db)
  await db.user.create({ data: { id: 1, email: 'e@example.org', name: 'Eddie Editor' } })
  id = (await programOf('archives-certificate', db)).id
})

const standing = async () => (await standingOf(db, 'programs', id)) ?? expect.fail('there is no such program')

async function edit(facts: object, effect: Save['effect'] = 'draft') {
  const { published, draft } = await standing()
  const record = { ...(draft ?? published)?.record, ...facts }
  return save(db, subjects.programs, { id, version: null, record, effect }, nobody)
}

/** What each revision changed, the newest first. */
async function changes() {
  const history = await historyOf(db, 'programs', id, { limit: 9 })
  return history.map(
    ({ record, beganFrom }) => beganFrom && changesBetween(beganFrom, record, programForm).map(({ what }) => what),
  )
}

test('edits that are given up stay in the history, and so do who gave them up, and when', async () => {
  await edit({ name: 'Archives' })
  await discardDraft(db, subjects.programs, { id, version: null }, eddie)
  expect(await standing()).toMatchObject({ state: 'public', draft: null })
  expect(await historyOf(db, 'programs', id, { limit: 9 })).toMatchObject([
    { published: false, who: 'Eddie Editor', note: 'Gave up the edits.' },
    { published: false, record: { name: 'Archives' } },
    { published: true },
  ])
  await edit({ outcomes: 'A job.' })
  expect(await changes()).toEqual([['What it leads to'], ['Name'], ['Name'], null])
})

test('what a draft changed is seen beside what it began from, also where the catalogue was loaded meanwhile', async () => {
  await edit({ name: 'Archives' })
  const files = smallCatalogue()
  change(files, SUMMARY, 'Another summary.')
  await load(files, db)
  await edit({ outcomes: 'A job.' })
  expect(await changes()).toEqual([['What it leads to'], ['Summary'], ['Name'], null])
  await edit({}, 'publish')
  expect((await changes())[0]).toEqual(['Name', 'Summary', 'What it leads to'])
})

test('what is loaded of an archived record does not say that it is public', async () => {
  await archive(db, subjects.programs, { id, version: null, note: 'It moved.' }, nobody)
  const files = smallCatalogue()
  change(files, SUMMARY, 'Another summary.')
  await load(files, db)
  expect((await standing()).state).toBe('archived')
  expect(await historyOf(db, 'programs', id, { limit: 1 })).toMatchObject([
    { origin: 'catalogue', editorialStatus: 'archived', record: { summary: 'Another summary.' } },
  ])
})
