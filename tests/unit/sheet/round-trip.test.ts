import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { restored, writeCsv } from '@/lib/csv'
import { readCatalogue } from '@/lib/import-export/read-catalogue'
import { type ProgramRecord, programRecord } from '@/lib/import-export/records'
import { columnNames, columns } from '@/lib/import-export/sheet/columns'
import { Decoded } from '@/lib/import-export/sheet/encoding'
import { readCsv } from '@/lib/import-export/sheet/read-csv'
import { cellsOf, columnAt } from '@/lib/import-export/sheet/record-row'
import { guessSeparator } from '@/lib/import-export/sheet/separator'
import { records } from '../../support/program-records'

const utf8 = { encoding: 'utf-8', separator: ',' } as const

async function* inPieces(text: string, size = 7_919) {
  const bytes = Buffer.from(text)
  for (let place = 0; place < bytes.length; place += size) yield bytes.subarray(place, place + size)
}

async function readBack(text: string) {
  const rows = []
  for await (const row of readCsv(new Decoded(inPieces(text), 'utf-8'), utf8)) rows.push(row)
  return rows.slice(1)
}

const sheetOf = (programs: [string, ProgramRecord][]) =>
  writeCsv([columnNames, ...programs.map(([key, record]) => cellsOf(key.split('/')[0] ?? '', record))])

describe('a table of programs', () => {
  test('has a column for every fact of a record, and no other', () => {
    const facts = Object.entries(programRecord.shape).flatMap(([name, type]) =>
      type instanceof z.ZodObject ? Object.keys(type.shape).map((inner) => `${name}.${inner}`) : [name],
    )
    expect(['slug', ...columns.map(({ path }) => path.join('.'))].sort()).toEqual(facts.sort())
    for (const { path, name } of columns) expect(columnAt([...path, 0, 'x'])?.name).toBe(name)
  })

  test('says of the whole catalogue what its files say', async () => {
    const read = await readCatalogue('prisma/data')
    if (!read.ok) throw new Error('the files have faults')
    const programs = [...read.catalogue.programs]
    const rows = await readBack(sheetOf(programs))
    expect(rows.flatMap(({ faults }) => faults)).toEqual([])
    expect(rows.map(({ facts, program }) => ({ slug: program, ...facts }))).toEqual(
      programs.map(([, record]) => record),
    )
  })

  test('gives back any record, however hostile its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records, { minLength: 1, maxLength: 3 }), async (some) => {
        const rows = await readBack(sheetOf(some.map((record) => ['north', record])))
        expect(rows.flatMap(({ faults }) => faults)).toEqual([])
        expect(rows.map(({ facts, program }) => ({ slug: program, ...facts }))).toEqual(some)
      }),
      { numRuns: 60 },
    )
  })

  test('is read by other programs as it is by this one', () => {
    fc.assert(
      fc.property(records, (record) => {
        const parsed: string[][] = parse(sheetOf([['north', record]]), { bom: true, record_delimiter: '\r\n' })
        expect(parsed.map((row) => row.map(restored))).toEqual([columnNames, cellsOf('north', record)])
      }),
      { numRuns: 40 },
    )
  })

  test.each([',', ';', '\t'] as const)('tells by its first line that %j parts the cells', (separator) => {
    expect(guessSeparator(`\ufeff"Institution"${separator}program${separator}name\r\na;b,c\td`)).toBe(separator)
  })
})
