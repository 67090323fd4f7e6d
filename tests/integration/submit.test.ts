import { beforeEach, describe, expect, test, vi } from 'vitest'
import { formOf } from '@/lib/editing/fields/forms'
import { typedOf } from '@/lib/editing/fields/typed'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { smallCatalogue, writeCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { sentOf } from '../support/typed-form.ts'

// Who may ask is tested by the net of guards; here somebody may. And there is no cache of Next's to expire.
vi.mock('@/lib/auth/guard', () => ({ requireEditor: async () => ({ id: 1, role: 'editor' }) }))
const expired = vi.hoisted(() => [] as string[])
vi.mock('next/cache', () => ({
  revalidateTag: (tag: string) => expired.push(tag),
  unstable_cache: (read: unknown) => read,
}))

type Admin = typeof import('@/lib/editing/admin')
type Change = Record<string, unknown>
let admin: Admin
let db: typeof import('@/lib/db')['db']
let submitRecord: typeof import('@/lib/editing/submit')['submitRecord']
let id: number

beforeEach(async () => {
  vi.resetModules()
  process.env.DATABASE_URL = await freshDatabase()
  delete (globalThis as { database?: unknown }).database
  ;({ db } = await import('@/lib/db'))
  admin = await import('@/lib/editing/admin')
  ;({ submitRecord } = await import('@/lib/editing/submit'))
  await loadCatalogue(await writeCatalogue(smallCatalogue()), db)
  await db.user.create({ data: { id: 1, email: 'e@example.org', name: 'Eddie Editor' } })
  ;({ id } = await db.program.findFirstOrThrow({ where: { slug: 'archives-certificate' } }))
  expired.length = 0
  return () => db.$disconnect()
})

const opened = async () => (await admin.getDeskRecord('programs', id)) ?? expect.fail('there is no such program')

/** What somebody sends who opened the form as `desk`. */
function formFrom({ head, standing }: Awaited<ReturnType<typeof opened>>, facts: Change, more: Change = {}) {
  const typed = typedOf({ ...head, ...facts }, formOf('programs'))
  return sentOf({ ...typed, version: standing.version, effect: 'draft', ...more })
}

/** Somebody else saves. */
async function theySave(facts: Change) {
  const { head } = await opened()
  const saved = await admin.saveRecord('programs', {
    id,
    version: null,
    record: { ...head, ...facts },
    effect: 'draft',
  })
  expect(saved).toMatchObject({ outcome: 'saved' })
}

async function conflictOf(form: FormData) {
  const answer = await submitRecord('programs', id, form)
  return 'state' in answer && answer.state?.conflict ? answer.state : expect.fail('it was saved')
}

describe('what was picked of theirs', () => {
  const mine = { summary: 'What I wrote.' }
  const theirs = { summary: 'What they wrote.', outcomes: 'A job.' }
  const picked = { 'pick:summary': 'theirs', 'pick:outcomes': 'theirs' }

  test('is asked again with the answer that was given, until all is saved', async () => {
    const began = await opened()
    await theySave(theirs)
    const first = await conflictOf(formFrom(began, mine))
    const picks = (state: typeof first) => state.conflict?.clashes.map(({ path, picked }) => [path, picked])
    expect(picks(first)).toEqual([
      ['summary', 'mine'],
      ['outcomes', 'theirs'],
    ])
    const against = first.conflict?.version
    const faulty = formFrom(began, { ...mine, launched_year: 'long ago' }, { against, ...picked })
    const second = await conflictOf(faulty)
    expect(second.problems).toMatchObject([{ name: 'launched_year' }])
    expect(picks(second)).toEqual([
      ['launched_year', 'mine'],
      ['summary', 'theirs'],
      ['outcomes', 'theirs'],
    ])
    await submitRecord('programs', id, formFrom(began, { ...mine, launched_year: 2011 }, { against, ...picked }))
    expect((await opened()).head).toMatchObject({ ...theirs, launched_year: 2011 })
  })

  test('is asked again where somebody saves once more in between', async () => {
    const began = await opened()
    await theySave(theirs)
    const first = await conflictOf(formFrom(began, mine))
    await theySave({ launched_year: 1999 })
    const second = await conflictOf(formFrom(began, mine, { against: first.conflict?.version, ...picked }))
    expect(second.conflict?.clashes).toMatchObject([
      { path: 'launched_year', picked: 'theirs', theirs: '1999' },
      { path: 'summary', picked: 'theirs' },
      { path: 'outcomes', picked: 'theirs' },
    ])
    const more = { against: second.conflict?.version, ...picked, 'pick:launched_year': 'theirs' }
    await submitRecord('programs', id, formFrom(began, mine, more))
    expect((await opened()).head).toMatchObject({ ...theirs, launched_year: 1999 })
  })
})

test('two who typed the same have no question, and what one of them marks besides is kept', async () => {
  const began = await opened()
  await theySave({ summary: 'The same.' })
  const form = formFrom(began, { summary: 'The same.' }, { effect: 'still-right:name' })
  expect(await submitRecord('programs', id, form)).toMatchObject({ path: expect.stringContaining('marked=with+edits') })
  expect((await opened()).head).toMatchObject({ summary: 'The same.', checked: { name: expect.any(String) } })
})

test('a draft is saved though what readers see changed meanwhile, and the page says so', async () => {
  await theySave({ summary: 'A draft.' })
  const began = await opened()
  await db.revision.create({ data: { programId: id, origin: 'catalogue', record: began.head as object } })
  const form = formFrom(began, { summary: 'A draft that went on.' })
  expect(await submitRecord('programs', id, form)).toMatchObject({ path: expect.stringMatching(/saved=\d+&moved$/) })
  expect((await opened()).head).toMatchObject({ summary: 'A draft that went on.' })
})

test('a draft has its why, and empties nothing that is kept of public pages', async () => {
  const began = await opened()
  await submitRecord('programs', id, formFrom(began, { outcomes: 'A job.' }, { note: ' The new\nleaflet. ' }))
  expect(await admin.getHistory('programs', id, { limit: 1 })).toMatchObject([{ note: 'The new leaflet.' }])
  expect(expired).toEqual([])
})

describe('marked as still right', () => {
  const today = new Date().toISOString().slice(0, 10)

  test('what nobody changed is public with its mark at once', async () => {
    const began = await opened()
    const form = formFrom(began, {}, { effect: 'still-right:name' })
    expect(await submitRecord('programs', id, form)).toMatchObject({ path: expect.stringContaining('marked=marked') })
    expect((await opened()).standing).toMatchObject({
      state: 'public',
      published: { record: { checked: { name: today } } },
    })
    expect(expired).not.toEqual([])
  })

  test('what was changed as well waits with its mark', async () => {
    const form = formFrom(await opened(), { summary: 'Mine.' }, { effect: 'still-right' })
    await submitRecord('programs', id, form)
    expect((await opened()).standing).toMatchObject({
      state: 'public, edits waiting',
      draft: { record: { summary: 'Mine.', checked_on: today } },
    })
  })

  test('a record is public as it is given only where it says the same, and no edits wait', async () => {
    const { head } = await opened()
    expect(await admin.isPublicAs('programs', id, head)).toBe(true)
    expect(await admin.isPublicAs('programs', id, { ...head, summary: 'Mine.' })).toBe(false)
    await theySave({ summary: 'A draft.' })
    expect(await admin.isPublicAs('programs', id, head)).toBe(false)
    expect(await admin.isPublicAs('programs', 999_999, head)).toBe(false)
  })
})

test('publishing shows a changed amount as one change', async () => {
  const { publishingOf } = await import('@/lib/editing/publishing')
  const { head } = await opened()
  const tuition = (head.tuition as Change[]).map((rate) => ({ ...rate, amount: 560 }))
  await theySave({ tuition })
  expect((await publishingOf(await opened(), null))?.changes).toMatchObject([
    { what: expect.stringMatching(/ · Amount$/), before: '$479.32', after: '$560' },
  ])
})
