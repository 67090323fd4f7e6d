import { beforeEach, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { archive } from '../../lib/editing/archive.ts'
import { type Actor, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { readInstitution } from '../../lib/institutions/queries.ts'
import { readChanges, readLastChanges } from '../../lib/programs/changes.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, load, programOf } from '../support/loader.ts'

let db: PrismaClient
const nobody: Actor = { userId: null, origin: 'editor' }

beforeEach(async () => {
  db = connect(await freshDatabase())
  await load(smallCatalogue(), db)
})

test('the newest changes of a program are told, however often it was checked since', async () => {
  const { id } = await programOf('archives-certificate', db)
  const put = async (facts: object) => {
    const record = { ...(await standingOf(db, 'programs', id))?.published?.record, ...facts }
    return save(db, subjects.programs, { id, version: null, record, effect: 'publish' }, nobody)
  }
  await put({ name: 'Archives' })
  for (let day = 1; day <= 22; day++) await put({ checked_on: `2026-01-${String(day).padStart(2, '0')}` })
  const told = await readChanges(db, id)
  expect(told.flatMap(({ changes }) => changes)).toMatchObject([{ what: 'Name', after: 'Archives' }])
})

test('what changed last is told of many programs at once, and of none that never changed', async () => {
  const { id } = await programOf('archives-certificate', db)
  const ids = (await db.program.findMany({ select: { id: true } })).map((each) => each.id)
  expect(ids.length).toBeGreaterThan(1)
  const put = async (facts: object) => {
    const record = { ...(await standingOf(db, 'programs', id))?.published?.record, ...facts }
    return save(db, subjects.programs, { id, version: null, record, effect: 'publish' }, nobody)
  }
  await put({ name: 'Archives' })
  await put({ outcomes: 'Work.' })
  await put({ checked_on: '2026-01-02' })
  const told = await readLastChanges(db, ids)
  expect([...told.keys()]).toEqual([id])
  expect(told.get(id)?.changes).toEqual([{ what: 'What it leads to', before: null, after: 'Work.' }])
  expect(await readLastChanges(db, [])).toEqual(new Map())
})

test('an institution shows no help to pay that only archived programs have', async () => {
  const archived = await programOf('archives-certificate', db)
  await db.fundingOption.create({
    data: {
      name: 'Archives grant',
      kind: 'other',
      institution: { connect: { slug: 'north-college' } },
      programs: { create: { programId: archived.id, position: 1 } },
    },
  })
  const named = async () => (await readInstitution(db, 'north-college'))?.funding.map(({ name }) => name)
  expect(await named()).toEqual(['Archives grant', 'North scholarship'])
  await archive(db, subjects.programs, { id: archived.id, version: null, note: 'It ended.' }, nobody)
  expect(await named()).toEqual(['North scholarship'])
})

test('an institution says which of its facts there are none of, and when they were checked', async () => {
  const data = { absent: { unit: 'none' }, checkedFacts: { website: '2026-01-02' }, checkedOn: new Date('2026-01-03') }
  await db.institution.update({ where: { slug: 'north-college' }, data })
  expect(await readInstitution(db, 'north-college')).toMatchObject({
    about: { absent: { unit: 'none' }, checked: { website: '2026-01-02' } },
    checkedOn: '2026-01-03',
  })
})
