import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows } from '@/lib/import-export/sheet/csv-rows'

async function read(text: string, { separator = ',', size = text.length || 1 } = {}) {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, n) => text.slice(n * size, (n + 1) * size))
  const rows = []
  for await (const row of csvRows(asAsync(pieces), separator)) rows.push(row)
  return rows
}

async function* asAsync(pieces: string[]) {
  yield* pieces
}

const cellsIn = async (...args: Parameters<typeof read>) => (await read(...args)).map(({ cells }) => cells)

describe('the rows of a CSV', () => {
  test('are what another program wrote, however it was cut into pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ') })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 })
    const end = fc.constantFrom('\r\n', '\n', '\r')
    await fc.assert(
      fc.asyncProperty(rows, end, fc.integer({ min: 1, max: 9 }), async (written, record_delimiter, size) => {
        const text = stringify(written, { record_delimiter, quoted: true })
        expect(await cellsIn(text, { size })).toEqual(written)
      }),
    )
  })

  test('end with any end of line, and the last needs none', async () => {
    expect(await cellsIn('a,b\r\nc\nd\re')).toEqual([['a', 'b'], ['c'], ['d'], ['e']])
    expect(await cellsIn('a,\n')).toEqual([['a', '']])
    expect(await cellsIn('""')).toEqual([['']])
  })

  test('are counted as a spreadsheet counts them: blank ones too', async () => {
    expect((await read('a\n\nb')).map(({ row, cells }) => [row, cells])).toEqual([
      [1, ['a']],
      [2, ['']],
      [3, ['b']],
    ])
  })

  test('go on in the next line after a quote in the wrong place', async () => {
    const rows = await read('a "b" c,d\n"e"f,g\n"h,i\nj,k')
    expect(rows.map(({ stray }) => stray.length)).toEqual([1, 1, 1, 0])
    expect(rows.at(-1)).toMatchObject({ row: 4, cells: ['j', 'k'] })
  })

  test('are found again after a quote that the next row seems to end', async () => {
    expect(await cellsIn('a,"b\n"c ""d""",e\nf,g')).toEqual([
      ['a', 'b'],
      ['c "d"', 'e'],
      ['f', 'g'],
    ])
  })

  test('of a file that is one open quote are read in a time that grows with its length', async () => {
    const lines = Array.from({ length: 60_000 }, (_, place) => `${place},"x`)
    expect((await read(lines.join('\n'))).length).toBeGreaterThan(1)
  })
})
