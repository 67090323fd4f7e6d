import { expect, test } from 'vitest'
import { degreeRule } from '@/lib/programs/entry'
import { readCatalogue } from '../../../lib/import-export/read-catalogue.ts'

test('the catalogue that ships is sound', async () => {
  const read = await readCatalogue('prisma/data')
  expect(read.ok ? [] : read.faults).toEqual([])
})

test('every fee says what it is charged for, but for two whose pages leave it open', async () => {
  const read = await readCatalogue('prisma/data')
  const fees = read.ok
    ? [...read.catalogue.programs].flatMap(([key, { tuition }]) => tuition.map((rate) => ({ key, ...rate })))
    : []
  const open = fees.filter(({ basis, fee_basis }) => basis === 'fee' && fee_basis === null)
  expect(open.map(({ key }) => key)).toEqual([
    'indiana-university-indianapolis/graduate-certificate-school-librarianship',
    'university-of-puerto-rico/teacher-librarian',
  ])
})

test.each([
  ['university-of-washington/textual-studies-graduate-certificate', 'Only for students of a degree there'],
  ['university-of-michigan/graduate-certificate-digital-studies', 'Only for students of a degree there'],
  ['dominican-university/archives-and-cultural-heritage', "Library master's (MLIS), held or in progress"],
  ['university-of-alabama/archival-studies-certificate', 'A graduate degree, held or in progress'],
  ['university-of-tennessee/school-library-information-specialist-graduate-certificate', "Library master's (MLIS)"],
  ['louisiana-state-university/graduate-certificate-archival-studies', 'No MLIS needed; other degrees not stated'],
  ['university-of-cincinnati/museum-studies-graduate-certificate', "No master's needed"],
])('%s is headed as its own words say: %s', async (key, rule) => {
  const read = await readCatalogue('prisma/data')
  const admission = read.ok ? read.catalogue.programs.get(key)?.admission : undefined
  const facts = admission && {
    requiresMasters: admission.requires_masters,
    requiresMlis: admission.requires_mlis,
    openToNonMatriculated: admission.open_to_non_matriculated,
    openToCurrentDegreeStudents: admission.open_to_current_degree_students,
    minimumGpa: admission.minimum_gpa,
  }
  expect(facts && degreeRule(facts)).toBe(rule)
})

test('no institution stands under "Place not stated" with its city named', async () => {
  const read = await readCatalogue('prisma/data')
  const institutions = read.ok ? [...read.catalogue.institutions.values()] : []
  expect(institutions.length).toBeGreaterThan(0)
  expect(institutions.filter(({ city, region }) => city && !region).map(({ slug }) => slug)).toEqual([])
})
