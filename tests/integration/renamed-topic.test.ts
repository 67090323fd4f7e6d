import { beforeEach, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { historyOf } from '../../lib/editing/history.ts'
import { type Actor, type Save, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import type { Subject, SubjectName } from '../../lib/editing/subject.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import { readChanges } from '../../lib/programs/changes.ts'
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

async function put(name: SubjectName, record: number, facts: object, effect: Save['effect'] = 'publish') {
  const standing = (await standingOf(db, name, record)) ?? expect.fail('there is no such record')
  const wish = { id: record, version: standing.version, effect }
  const whole = { ...(standing.draft ?? standing.published)?.record, ...facts }
  return save(db, subjects[name] as unknown as Subject, { ...wish, record: whole }, nobody)
}

async function rename(slug: string, to: string) {
  const topic = await db.topic.findFirstOrThrow({ where: { slug } })
  await put('topics', topic.id, { slug: to })
}

describe('a program whose topic is renamed', () => {
  test('can be published as before: what was saved of it names the topic as it is called today', async () => {
    await rename('archives', 'archival-work')
    expect(await put('programs', id, {})).toEqual({ outcome: 'unchanged' })
    expect(await put('programs', id, { outcomes: 'Work.' })).toMatchObject({ outcome: 'saved' })
    expect((await standingOf(db, 'programs', id))?.published?.record.topics).toEqual(['archival-work'])
  })

  test('has each of its earlier states under today’s name too, in the order that it had', async () => {
    await put('programs', id, { topics: ['rare-books', 'archives'] })
    await rename('archives', 'archival-work')
    await rename('archival-work', 'keeping')
    const history = await historyOf(db, 'programs', id, { limit: 9 })
    expect(history.map(({ record }) => record.topics)).toEqual([['rare-books', 'keeping'], ['keeping']])
  })

  test('keeps edits that wait, also those that were typed before', async () => {
    await rename('archives', 'archival-work')
    await put('programs', id, { topics: ['archives'], outcomes: 'Work.' }, 'draft')
    expect(await put('programs', id, {})).toMatchObject({ outcome: 'saved' })
  })

  test('did not change for readers', async () => {
    await rename('archives', 'archival-work')
    await put('programs', id, { outcomes: 'Work.' })
    const changes = (await readChanges(db, id)).flatMap((each) => each.changes)
    expect(changes.map(({ what }) => what)).toEqual(['What it leads to'])
  })

  test('does not become one of another topic that takes the old name', async () => {
    await rename('archives', 'archival-work')
    await rename('rare-books', 'archives')
    expect((await standingOf(db, 'programs', id))?.published?.record.topics).toEqual(['archival-work'])
    await put('programs', id, { topics: ['archives'] })
    expect((await standingOf(db, 'programs', id))?.published?.record.topics).toEqual(['archives'])
  })
})
