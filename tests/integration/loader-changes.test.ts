import { beforeEach, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { change, smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, everything, load, programOf } from '../support/loader.ts'

const INSTITUTION = 'institutions/north-college.json'

let db: PrismaClient

beforeEach(async () => {
  db = connect(await freshDatabase())
})

describe('a file that changed', () => {
  test('updates its record and nothing else, and keeps what it replaced as a revision', async () => {
    await load(smallCatalogue(), db)
    const other = await programOf('rare-books-certificate', db)
    const files = smallCatalogue()
    const path = [INSTITUTION, 'programs', 0]
    change(files, [...path, 'summary'], 'Another summary.')
    change(files, [...path, 'tuition', 0, 'amount'], 500)
    change(files, [...path, 'funding'], [])
    change(files, [...path, 'topics'], ['rare-books', 'archives'])

    expect(await load(files, db)).toMatchObject({ changed: true, summary: 'Updated 1 program.' })
    const program = await programOf('archives-certificate', db)
    expect(program).toMatchObject({ summary: 'Another summary.', tuitionRates: [{ amount: 50000 }], funding: [] })
    expect(program.revisions.map(({ record }) => Reflect.get(Object(record), 'summary'))).toEqual([
      'A certificate.',
      'Another summary.',
    ])
    expect(await programOf('rare-books-certificate', db)).toEqual(other)
    expect(await load(files, db)).toMatchObject({ changed: false })
  })

  test('of each other kind updates too', async () => {
    await load(smallCatalogue(), db)
    const files = smallCatalogue()
    change(files, ['topics.json', 0, 'label'], 'Archival work')
    change(files, [INSTITUTION, 'institution', 'unit'], 'School of Information')
    change(files, ['places.json', 'places', 'north-college', 'lat'], 44.5)
    change(files, ['sector-figures.json', 0, 'value'], 4.5)
    change(files, ['thesaurus.json', 'concepts', 0, 'related'], ['papers'])
    change(files, ['experiences.json', 0, 'outcome'], 'A better job.')
    change(files, ['texts.json', 1, 'sources', 0, 'as_of'], '2021')

    const report = await load(files, db)
    expect(report.summary).toBe(
      'Updated 1 topic, 1 institution, 1 program, 1 sector figure, 1 concept of the thesaurus, and 1 text.',
    )
    expect(await load(files, db)).toMatchObject({ changed: false })
    expect(await db.institution.findFirst()).toMatchObject({ unit: 'School of Information', latitude: 44.5 })
    expect(await db.experience.findFirst()).toMatchObject({ outcome: 'A better job.' })
  })

  test('takes a funding option away when no program states it any more', async () => {
    await load(smallCatalogue(), db)
    const files = smallCatalogue()
    for (const place of [0, 1])
      change(files, [INSTITUTION, 'programs', place, 'funding', 0, 'name'], 'South scholarship')
    await load(files, db)
    expect(await db.fundingOption.findMany()).toMatchObject([{ name: 'South scholarship' }])
  })

  test('gives an institution help to pay that reaches all its programs, and takes it away', async () => {
    await load(smallCatalogue(), db)
    const files = smallCatalogue()
    const grant = { name: 'Grant', kind: 'scholarship', amount_text: null, covers: [], eligibility: null, url: null }
    change(files, [INSTITUTION, 'institution', 'funding'], [grant])
    expect((await load(files, db)).summary).toBe('Updated 1 institution.')
    const reached = { where: { reachesAllPrograms: true }, select: { name: true } }
    expect(await db.fundingOption.findMany(reached)).toEqual([{ name: 'Grant' }])
    expect(await load(files, db)).toMatchObject({ changed: false })
    await load(smallCatalogue(), db)
    expect(await db.fundingOption.findMany()).toMatchObject([{ name: 'North scholarship' }])
  })

  test('adds a program to an institution that is there', async () => {
    await load(smallCatalogue(), db)
    const files = smallCatalogue()
    change(files, [INSTITUTION, 'programs', 2], { ...files[INSTITUTION].programs[1], slug: 'third' })
    expect((await load(files, db)).summary).toBe('Added 1 program.')
    expect(await db.fundingOption.count()).toBe(1)
  })
})

describe('a record that somebody changed', () => {
  const edits: [what: string, edit: () => Promise<unknown>][] = [
    ['a field', () => db.program.updateMany({ where: { slug: 'archives-certificate' }, data: { summary: 'Edited.' } })],
    ['a tuition rate', () => db.tuitionRate.updateMany({ data: { amount: 1 } })],
    ['a course', () => db.course.updateMany({ data: { title: 'Edited' } })],
    ['a source', () => db.source.updateMany({ where: { programId: { not: null } }, data: { title: 'Edited' } })],
    ['an experience', () => db.experience.updateMany({ data: { outcome: 'Edited' } })],
    ['a shared funding option', () => db.fundingOption.updateMany({ data: { name: 'Edited' } })],
    ['a deadline', () => db.deadline.deleteMany()],
    ['its slug', () => db.program.updateMany({ where: { slug: 'archives-certificate' }, data: { slug: 'renamed' } })],
  ]

  test.each(edits)('in %s is left alone, and the report says so', async (_, edit) => {
    await load(smallCatalogue(), db)
    await edit()
    const before = await everything(db)
    const files = smallCatalogue()
    change(files, [INSTITUTION, 'programs', 0, 'outcomes'], 'New in the file.')

    expect(await load(files, db)).toMatchObject({
      changed: false,
      summary: 'Nothing changed; kept as edited here: 1 program.',
      tallies: { programs: { edited: ['north-college/archives-certificate'] } },
    })
    expect(await everything(db)).toEqual(before)
  })

  test('is no matter as long as its file stays the same', async () => {
    await load(smallCatalogue(), db)
    await db.program.updateMany({ data: { summary: 'Edited.' } })
    expect(await load(smallCatalogue(), db)).toMatchObject({ changed: false, summary: 'Nothing changed.' })
  })

  test('is followed again once the file says the same', async () => {
    await load(smallCatalogue(), db)
    await db.topic.updateMany({ where: { slug: 'archives' }, data: { label: 'Archival work' } })
    const files = smallCatalogue()
    change(files, ['topics.json', 0, 'label'], 'Archival work')
    expect(await load(files, db)).toMatchObject({ changed: false, summary: 'Nothing changed.' })
    change(files, ['topics.json', 0, 'label'], 'Archivy')
    expect(await load(files, db)).toMatchObject({ summary: 'Updated 1 topic.' })
  })

  test('or made under the key of a new file is left alone', async () => {
    await db.topic.create({ data: { slug: 'archives', label: 'Mine', description: 'Mine.' } })
    expect(await load(smallCatalogue(), db)).toMatchObject({ tallies: { topics: { added: 1, edited: ['archives'] } } })
    expect(await db.topic.findUnique({ where: { slug: 'archives' } })).toMatchObject({ label: 'Mine' })
  })

  test('stays out of sight when it was archived, also when its file changes', async () => {
    await load(smallCatalogue(), db)
    await db.program.updateMany({ data: { editorialStatus: 'archived' } })
    const files = smallCatalogue()
    change(files, [INSTITUTION, 'programs', 0, 'outcomes'], 'New in the file.')
    await load(files, db)
    expect(await programOf('archives-certificate', db)).toMatchObject({ editorialStatus: 'archived' })
  })
})

test('a record that is no longer in the files is kept and named', async () => {
  await load(smallCatalogue(), db)
  const files = smallCatalogue()
  files[INSTITUTION].programs.pop()
  expect(await load(files, db)).toMatchObject({
    changed: false,
    tallies: { programs: { gone: ['north-college/rare-books-certificate'] } },
  })
  expect(await db.program.count()).toBe(2)
})

test('a topic under a new slug is refused as long as the old one has its label', async () => {
  await load(smallCatalogue(), db)
  const before = await everything(db)
  const files = smallCatalogue()
  change(files, ['topics.json', 1, 'slug'], 'old-books')
  await expect(load(files, db)).rejects.toThrow('The topic old-books has the label of the topic rare-books')
  expect(await everything(db)).toEqual(before)
})
