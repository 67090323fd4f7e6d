import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { readPageTexts } from '../../lib/import-export/page-texts.ts'
import { readConcepts, readInstitutions, readSectorFigures, readTopics } from '../../lib/import-export/read-back.ts'
import { readPrograms } from '../../lib/import-export/read-back-programs.ts'
import { readCatalogue } from '../../lib/import-export/read-catalogue.ts'
import { change, smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, everything, load, programOf } from '../support/loader.ts'

const INSTITUTION = 'institutions/north-college.json'
const SHIPPED = 'prisma/data'

let url: string
let db: PrismaClient

beforeEach(async () => {
  url = await freshDatabase()
  db = connect(url)
})

const { concepts, generic } = JSON.parse(readFileSync(`${SHIPPED}/thesaurus.json`, 'utf8'))
const CONCEPTS = new Set([...concepts.map(({ prefLabel }: { prefLabel: string }) => prefLabel), ...generic]).size
const TEXTS = JSON.parse(readFileSync(`${SHIPPED}/texts.json`, 'utf8'))
const ALL_ADDED = `Added 41 topics, 78 institutions, 191 programs, 3 sector figures, ${CONCEPTS} concepts of the thesaurus, and ${TEXTS.length} texts.`

describe('the catalogue that ships', () => {
  test('is read back from the database exactly as its files have it', async () => {
    await loadCatalogue(SHIPPED, db)
    const read = await readCatalogue(SHIPPED)
    if (!read.ok) throw new Error('the files have faults')
    const { topics, institutions, programs, sectorFigures, concepts, texts } = read.catalogue
    const ids = async (rows: Promise<{ id: number }[]>) => (await rows).map(({ id }) => id)

    const held = await readPrograms(db, await ids(db.program.findMany({ select: { id: true } })))
    expect([...held.values()]).toEqual([...programs.values()])
    const schools = await readInstitutions(db, await ids(db.institution.findMany({ select: { id: true } })))
    expect([...schools.values()]).toEqual([...institutions.values()])
    const terms = await readTopics(db, await ids(db.topic.findMany({ select: { id: true } })))
    expect([...terms.values()]).toEqual([...topics.values()])
    const figures = await readSectorFigures(db, await ids(db.sectorFigure.findMany({ select: { id: true } })))
    expect([...figures.values()]).toEqual([...sectorFigures.values()])
    const words = await readConcepts(db, await ids(db.concept.findMany({ select: { id: true } })))
    expect([...words.values()]).toEqual([...concepts.values()])
    const said = await readPageTexts(db, await ids(db.pageText.findMany({ select: { id: true } })))
    expect([...said.values()]).toEqual([...texts.values()])
  })

  test('changes nothing the second time, and says so', async () => {
    const first = await loadCatalogue(SHIPPED, db)
    const before = await everything(db)
    const second = await loadCatalogue(SHIPPED, db)

    expect(first.summary).toBe(ALL_ADDED)
    expect(second).toMatchObject({ ok: true, changed: false, summary: 'Nothing changed.' })
    expect(await everything(db)).toEqual(before)
  })

  test('shares a funding option among the programs of an institution that state the same one', async () => {
    await loadCatalogue(SHIPPED, db)
    const option = await db.fundingOption.findFirst({
      where: { name: 'SoFCB Junior Fellows Program' },
      include: { programs: true },
    })
    expect(option?.programs).toHaveLength(2)
  })
})

describe('what the rows say beyond the files', () => {
  test('money is whole cents, and dates that are exact stand beside their text', async () => {
    await load(smallCatalogue(), db)
    const program = await programOf('archives-certificate', db)
    expect(program.tuitionRates[0]).toMatchObject({ amount: 47932, academicYear: '2024-2025', academicYearFrom: 2024 })
    expect(program.deadlines[0]).toMatchObject({ dateText: 'February 28, 2025', date: new Date('2025-02-28') })
    expect(program.sources[0]).toMatchObject({
      asOfText: '2014-10-07',
      asOfDate: new Date('2014-10-07'),
      asOfYear: 2014,
    })
  })

  test('a status of unknown is an offering not confirmed, published all the same', async () => {
    await load(smallCatalogue(), db)
    expect(await programOf('archives-certificate', db)).toMatchObject({
      offeringStatus: 'unconfirmed',
      editorialStatus: 'published',
    })
  })

  test('a pathway has an address, its courses and its experiences', async () => {
    await load(smallCatalogue(), db)
    const pathway = await db.pathway.findFirstOrThrow({ include: { courses: true, experiences: true } })
    expect(pathway).toMatchObject({
      slug: 'digital-archives',
      courses: [{ title: 'ARC 2 Digital records', requirement: 'elective' }],
      experiences: [{ person: 'A. Reader' }],
    })
  })
})

describe('all or nothing', () => {
  test('one fault in one file loads nothing of the others', async () => {
    const files = smallCatalogue()
    change(files, [INSTITUTION, 'programs', 1, 'tuition', 0, 'amount'], -1)
    expect(await load(files, db)).toMatchObject({ ok: false, faults: [{ path: 'programs[1].tuition[0].amount' }] })
    expect((await everything(db)).flat()).toEqual([])
  })

  test('a failure in the middle leaves the database as it was', async () => {
    await db.$executeRaw`ALTER TABLE deadline ADD CONSTRAINT broken CHECK (term <> 'Fall')`
    await expect(load(smallCatalogue(), db)).rejects.toThrow('broken')
    expect((await everything(db)).flat()).toEqual([])
  })

  test('a failure while updating leaves what was loaded', async () => {
    await load(smallCatalogue(), db)
    const before = await everything(db)
    await db.$executeRaw`ALTER TABLE deadline ADD CONSTRAINT broken CHECK (term <> 'Spring')`
    const files = smallCatalogue()
    change(files, ['topics.json', 0, 'label'], 'Archival work')
    change(files, [INSTITUTION, 'programs', 0, 'admission', 'application_deadlines', 0, 'term'], 'Spring')
    await expect(load(files, db)).rejects.toThrow('broken')
    expect(await everything(db)).toEqual(before)
  })
})

test('two loaders at once load everything once', async () => {
  const other = connect(url)
  const reports = await Promise.all([loadCatalogue(SHIPPED, db), loadCatalogue(SHIPPED, other)])
  expect(reports.map(({ summary }) => summary).sort()).toEqual([ALL_ADDED, 'Nothing changed.'])
  expect(await db.program.count()).toBe(191)
  expect(await db.revision.count()).toBe(41 + 78 + 191 + 3 + CONCEPTS + TEXTS.length)
})
