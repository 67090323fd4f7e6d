import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readJson } from '@/lib/import-export/sheet/read-json'
import type { SheetRow } from '@/lib/import-export/sheet/sheet-row'

async function rowsOf(text: string) {
  async function* pieces() {
    yield text
  }
  const rows: SheetRow[] = []
  for await (const row of readJson(pieces())) rows.push(row)
  return rows
}

test.each([
  ['topics.json', 'topics', 'Topics'],
  ['experiences.json', 'what people report', 'with the program'],
  ['sector-figures.json', 'figures', 'Figures'],
  ['texts.json', 'texts', 'Texts'],
  ['thesaurus.json', 'the thesaurus', 'Thesaurus'],
  ['places.json', 'places', 'with the institution'],
])(
  '%s is no file of programs: one sentence says what it holds, and where that is edited',
  async (file, holds, edited) => {
    const rows = await rowsOf(readFileSync(`prisma/data/${file}`, 'utf8'))
    expect(rows).toMatchObject([{ about: 'file', faults: [{ column: '', reason: expect.stringContaining(holds) }] }])
    expect(rows[0]?.faults[0]?.reason).toContain(edited)
  },
)

test('the file of an institution is read as its programs', async () => {
  const rows = await rowsOf(readFileSync('prisma/data/institutions/buffalo-state.json', 'utf8'))
  expect(rows[0]).toMatchObject({ about: 'institution', faults: [] })
  expect(rows.slice(1).every(({ about }) => about === 'program')).toBe(true)
})
