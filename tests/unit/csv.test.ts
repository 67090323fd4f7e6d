import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvResponse, restored, writeCsv } from '@/lib/csv'

describe('a CSV', () => {
  test('has the mark of UTF-8, so that a spreadsheet reads accents right, and lines that end as the format asks', () => {
    expect(writeCsv([['Université de Montréal', 1], [null]])).toBe('\ufeffUniversité de Montréal,1\r\n\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', ' =1+1', '\n=1+1', '\r=1+1', '＝1+1', '\ufeff=1+1'])(
    'leaves nothing to run in %j',
    (cell) => {
      expect(parseCsv(writeCsv([[cell, 'b']]))).toEqual([[cell.replace(/(?=[=+\-@＝])/, "'"), 'b']])
    },
  )

  test('leaves nothing to run where a semicolon parts the cells', () => {
    expect(parseCsv(writeCsv([['good; =cmd()', 'a;b']]))).toEqual([["good; '=cmd()", 'a;b']])
  })

  test('leaves signs within a text, and numbers, as they are', () => {
    expect(parseCsv(writeCsv([['a = b', 'non-degree', -5]]))).toEqual([['a = b', 'non-degree', '-5']])
  })

  test('gives back any cells that begin no formula', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/(^|[;\t])[\s\ufeff]*'*[=+\-@＝＋－＠]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(parseCsv(writeCsv(rows))).toEqual(rows)
      }),
    )
  })

  test('that is read with what was guarded restored has what each cell had, apostrophes of its own included', () => {
    const signs = fc.string({ unit: fc.constantFrom("'", '=', '-', '＠', ';', '\t', ' ', '\n', '\ufeff', 'a') })
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (text) => {
        const [[cell = ''] = []] = parseCsv(writeCsv([[text, 'b']]))
        expect(restored(cell)).toBe(text)
      }),
    )
    expect(restored('=1')).toBe('=1')
  })

  test('comes as a download with its name', () => {
    const { headers } = csvResponse('shortlist.csv', [])
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="shortlist.csv"')
  })
})

function parseCsv(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' })
}
