import { expect, test } from 'vitest'
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
