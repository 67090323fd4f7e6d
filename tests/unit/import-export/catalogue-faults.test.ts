import { expect, test } from 'vitest'
import { type Fault, faultLine } from '../../../lib/import-export/fault.ts'
import { readCatalogue } from '../../../lib/import-export/read-catalogue.ts'
import { change, smallCatalogue, writeCatalogue } from '../../support/catalogue.ts'

const INSTITUTION = 'institutions/north-college.json'
const ADDRESS = 'must be a web address that begins with http:// or https://'
const PATHWAY = { name: 'Digital Archives', summary: null, courses: [] }

test('a sound catalogue has no fault', async () => {
  expect(await faultsOf(smallCatalogue())).toEqual([])
})

test.each<[what: string, path: string, value: unknown, reason: string]>([
  ['an unknown key', 'extra', 1, 'is not a known key'],
  ['a missing key', 'summary', undefined, 'is missing'],
  ['a wrong type', 'fully_online', 'yes', 'must be true or false'],
  ['a word outside its list', 'status', 'open', 'must be one of active, unknown, discontinued'],
  ['an empty text', 'name', '', 'is empty'],
  ['a blank at the end', 'name', 'Name ', 'has blanks at its beginning or end'],
  ['a NUL', 'name', 'a\u0000b', 'holds a line break, a tab or another control character'],
  ['half a character', 'name', 'a\ud800', 'holds half a character (a lone surrogate)'],
  ['an address without a scheme', 'url', 'www.example.org', ADDRESS],
  ['a script for an address', 'url', 'javascript:alert(1)', ADDRESS],
  ['an address with a blank', 'url', 'https://example.org/a b', ADDRESS],
  ['a topic that does not exist', 'topics.0', 'alchemy', 'is not in topics.json'],
  ['a topic twice', 'topics.1', 'archives', 'has the same slug as item 0'],
  ['no credits at all', 'workload.credits_min', 0, 'must be more than 0'],
  ['half a course', 'workload.courses_required', 2.5, 'must be a whole number'],
  ['a minimum above its maximum', 'workload.credits_min', 21, 'is more than credits_max, which is 18'],
  ['a grade above the scale', 'admission.minimum_gpa', 4.5, 'must be at most 4'],
  ['a year long ago', 'launched_year', 1500, 'is not a plausible year'],
  ['a day in the future', 'checked_on', '2999-01-01', 'lies in the future'],
  ['a day that is none', 'checked_on', '2025-02-30', 'must be a day such as 2025-03-31'],
  ['two pathways of one address', 'pathways.1', PATHWAY, 'has the same name as item 0'],
  ['a pathway without a letter', 'pathways.0.name', '!?', 'needs a Latin letter or a digit'],
  ['a negative amount', 'tuition.0.amount', -5, 'must be at least 0'],
  ['a part of a cent', 'tuition.0.amount', 1.005, 'has more digits than USD has'],
  ['a price beyond measure', 'tuition.0.amount', 9e8, 'is more than a program can cost'],
  ['a currency in small letters', 'tuition.0.currency', 'usd', expect.stringContaining('ISO 4217')],
  ['a fee basis of what is no fee', 'tuition.0.fee_basis', 'once', 'belongs to the basis fee only'],
  ['an academic year without a year', 'tuition.0.academic_year', 'now', 'names no year'],
  ['a source for an unknown field', 'sources.0.supports.1', 'weather', expect.stringMatching(/^must be one of name, /)],
  ['a source for nothing', 'sources.0.supports', [], 'is empty'],
])('%s is told with its place', async (_, path, value, reason) => {
  const files = smallCatalogue()
  change(files, [INSTITUTION, 'programs', 1, ...path.split('.')], value)
  const place = `programs[1].${path.replace(/\.(\d+)/g, '[$1]')}`
  expect(await faultsOf(files)).toEqual([
    expect.objectContaining({ file: INSTITUTION, line: expect.any(Number), path: place, reason }),
  ])
})

test('every fault of every file is told at once', async () => {
  const files = { ...smallCatalogue(), 'sector-figures.json': '[' }
  const program = [INSTITUTION, 'programs', 0]
  change(files, [...program, 'name'], 3)
  change(files, [...program, 'topics'], ['alchemy'])
  change(files, [...program, 'workload', 'credits_min'], 99)
  change(files, [...program, 'workload', 'courses_required'], 'five')
  change(files, [...program, 'tuition', 0, 'amount'], -1)
  change(files, [...program, 'tuition', 0, 'currency'], 'XYZ')
  change(files, [INSTITUTION, 'programs', 1, 'slug'], 'archives-certificate')
  change(files, ['topics.json', 1, 'label'], 'Archives')
  change(files, ['experiences.json', 0, 'stage'], 'teacher')
  change(files, ['places.json', 'places', 'nowhere'], files['places.json'].places['north-college'])

  const told = (await faultsOf(files)).map(({ file, path }) => `${file} ${path}`)
  expect(told.sort()).toEqual([
    'experiences.json [0].stage',
    `${INSTITUTION} programs[0].name`,
    `${INSTITUTION} programs[0].topics[0]`,
    `${INSTITUTION} programs[0].tuition[0].amount`,
    `${INSTITUTION} programs[0].tuition[0].currency`,
    `${INSTITUTION} programs[0].workload.courses_required`,
    `${INSTITUTION} programs[0].workload.credits_min`,
    `${INSTITUTION} programs[1]`,
    'places.json places.nowhere',
    'sector-figures.json ',
    'topics.json [1]',
  ])
})

test('a file that is named unlike its slug is refused', async () => {
  const { [INSTITUTION]: file, ...others } = smallCatalogue()
  const faults = await faultsOf({ ...others, 'institutions/south.json': file })
  expect(faults.map(faultLine)).toContain(
    'institutions/south.json:3 institution.slug = "north-college": must be south, as the file is named',
  )
})

test.each([
  ['institution', 'nowhere', 'has no file in institutions'],
  ['program', 'nothing', 'is not a program of north-college'],
  ['pathway', 'Lost', 'is not a pathway of archives-certificate'],
])('an experience of an unknown %s is refused', async (key, value, reason) => {
  const files = smallCatalogue()
  change(files, ['experiences.json', 0, key], value)
  expect(await faultsOf(files)).toEqual([expect.objectContaining({ path: `[0].${key}`, value, reason })])
})

test('a place that is elsewhere than its institution is refused', async () => {
  const files = smallCatalogue()
  files['places.json'].places['north-college'].city = 'Southtown'
  expect((await faultsOf(files)).map(({ path }) => path)).toEqual(['places.north-college.city'])
})

test('an institution without programs is sound', async () => {
  const files = smallCatalogue()
  const file = { ...files[INSTITUTION], programs: [] }
  expect(await faultsOf({ ...files, [INSTITUTION]: file, 'experiences.json': [] })).toEqual([])
})

async function faultsOf(files: object): Promise<Fault[]> {
  const read = await readCatalogue(await writeCatalogue(files))
  return read.ok ? [] : read.faults
}
