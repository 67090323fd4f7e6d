import { parse } from 'csv-parse/sync'
import { expect, test } from 'playwright/test'
import { sixQuery } from '../support/comparisons.ts'

test.use({ javaScriptEnabled: false })

test.describe('the table as a file', () => {
  test('is CSV that spreadsheets read, with its accents, and holds the same facts', async ({ request }) => {
    const response = await request.get(`/compare/table.csv?${sixQuery}`)
    expect(response.headers()['content-disposition']).toBe('attachment; filename="comparison.csv"')
    const text = await response.text()
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows: string[][] = parse(text, { bom: true })
    expect(rows[0]?.slice(3)).toHaveLength(6)
    expect(rows[0]?.[3]).toContain('San José State University')
    expect(rows.find(([, fact]) => fact === 'Whole price')?.[4]).toContain('$6,975')
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
  })

  test('of fewer than two programs is refused with a sentence', async ({ request }) => {
    const response = await request.get('/compare/table.csv?p=rare-book-school/nothing')
    expect(response.status()).toBe(400)
    expect(await response.text()).toContain('A comparison needs 2 programs at least')
  })
})
