import { beforeEach, expect, test, vi } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { archive } from '../../lib/editing/archive.ts'
import { type Actor, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { changeEntries, programEntry } from '../../lib/feeds/entries.ts'
import { readListings } from '../../lib/programs/listings.ts'
import { readProgramPage, readWithdrawnPage } from '../../lib/programs/read-page.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { load, programOf } from '../support/loader.ts'

const ORIGIN = 'https://example.org'
const PLACE = ['north-college', 'archives-certificate'] as const
const nobody: Actor = { userId: null, origin: 'editor' }
let db: PrismaClient
let id: number

beforeEach(async () => {
  vi.resetModules()
  // The connection outlives its module.
  delete (globalThis as { database?: unknown }).database
  process.env.DATABASE_URL = await freshDatabase()
  db = (await import('@/lib/db')).db
  await load(smallCatalogue(), db)
  id = (await programOf('archives-certificate', db)).id
  return () => db.$disconnect()
})

const withdraw = () => archive(db, subjects.programs, { id, version: null, note: null }, nobody)

async function publish(facts: object = {}) {
  const record = { ...(await standingOf(db, 'programs', id))?.published?.record, ...facts }
  return save(db, subjects.programs, { id, version: null, record, effect: 'publish' }, nobody)
}

/** The entries of the feed of the program, as they stand. */
async function entries() {
  const page = (await readProgramPage(db, ...PLACE)) ?? (await readWithdrawnPage(db, ...PLACE))
  if (!page) return expect.fail('there is no such program')
  return changeEntries(page, (await readListings(db, [id])).get(id) ?? [], ORIGIN)
}

const told = async () => (await entries()).map(({ title }) => title.replace(/^.*?: /, ''))

test('the feed of a program tells of each withdrawal and each return, for good, also of two on one day', async () => {
  expect(await told()).toEqual(['listed in the directory'])
  await withdraw()
  const [gone] = await entries()
  await publish()
  await publish({ outcomes: 'Work.' })
  await withdraw()
  await publish()
  expect(await told()).toEqual([
    'listed again',
    'no longer listed',
    'What it leads to changed',
    'listed again',
    'no longer listed',
    'listed in the directory',
  ])
  const all = await entries()
  expect(new Set(all.map((each) => each.id)).size).toBe(all.length)
  expect(all.at(-2)).toEqual(gone)
  const times = all.map(({ updated }) => updated.getTime())
  expect(times).toEqual(times.toSorted((one, other) => other - one))
})

test('a program goes and comes back with its institution, and once where both are archived', async () => {
  const { institutionId } = await programOf('archives-certificate', db)
  const institution = { id: institutionId, version: null, note: null }
  await archive(db, subjects.institutions, institution, nobody)
  expect(await told()).toEqual(['no longer listed', 'listed in the directory'])
  await withdraw()
  expect(await told()).toEqual(['no longer listed', 'listed in the directory'])
  const record = (await standingOf(db, 'institutions', institutionId))?.published?.record ?? {}
  await save(db, subjects.institutions, { id: institutionId, version: null, record, effect: 'publish' }, nobody)
  expect(await told()).toEqual(['no longer listed', 'listed in the directory'])
  await publish()
  expect(await told()).toEqual(['listed again', 'no longer listed', 'listed in the directory'])
})

test('a withdrawal that was written past the desk is told with its moment, as far as it is known', async () => {
  await db.program.update({ where: { id }, data: { editorialStatus: 'archived' } })
  const { withdrawnAt } = await db.publication.findUniqueOrThrow({ where: { programId: id } })
  expect((await entries())[0]?.id).toBe(`tag:example.org,2026:program/${id}/withdrawn/${withdrawnAt?.toISOString()}`)
})

test('a feed of many says of a program that came back that it is listed again, and since when it was not', async () => {
  const { readNewest } = await import('@/lib/feeds/queries')
  const { everything } = await import('@/lib/search/filters')
  await withdraw()
  const without = await readNewest(everything)
  expect(without.programs.map(({ program }) => program.id)).not.toContain(id)
  const { changedAt } = await db.publication.findUniqueOrThrow({ where: { programId: id } })
  expect(without.changedAt).toEqual(changedAt)
  await publish()
  const [back] = (await readNewest(everything)).programs
  const entry = back && programEntry(back, ORIGIN)
  expect(entry).toMatchObject({ id: `tag:example.org,2026:program/${id}`, category: 'changed' })
  expect(entry?.summary).toMatch(/^Listed again · /)
  expect(entry?.lines).toEqual([expect.stringMatching(/listed again\. We had taken it off the directory on /)])
})
