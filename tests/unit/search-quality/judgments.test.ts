import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalogue } from '../../../lib/import-export/read-catalogue.ts'
import { OUR_JUDGMENTS, readJudgments } from '../../search-quality/judgments.ts'
import { writeCatalogue } from '../../support/catalogue.ts'

const sound = { query: 'archives', kind: 'topic', relevant: { 'north-college/archives': 3 }, note: 'Archives.' }

async function read(content: unknown) {
  const folder = await writeCatalogue({ 'judgments.json': content })
  return readJudgments(join(folder, 'judgments.json'), new Set(['north-college/archives']))
}

test('judgments are read', async () => {
  expect(await read([sound])).toEqual([sound])
})

test.each([
  ['a query that stands twice', [sound, { ...sound, query: 'Archives' }], 'stands twice'],
  [
    'a program that is not found',
    [{ ...sound, relevant: { 'north-college/maps': 3 } }],
    'no program that can be found',
  ],
  ['a grade that is none', [{ ...sound, relevant: { 'north-college/archives': 4 } }], 'must be at most 3'],
  ['nothing that fits', [{ ...sound, relevant: { 'north-college/archives': 1 } }], 'no program that clearly fits'],
  ['a program that stands twice', '[{"relevant": {"a/b": 3, "a/b": 2}}]', 'stands twice in the same object'],
  ['no judgment at all', [], 'is empty'],
])('%s is refused', async (_, content, reason) => {
  await expect(read(content)).rejects.toThrow(reason)
})

test('ours judge programs that are not discontinued, with at least six queries of each kind', async () => {
  const catalogue = await readCatalogue('prisma/data')
  const programs = catalogue.ok ? [...catalogue.catalogue.programs] : []
  const offered = programs.filter(([, { status }]) => status !== 'discontinued').map(([address]) => address)
  const kinds = (await readJudgments(OUR_JUDGMENTS, new Set(offered))).map(({ kind }) => kind)
  expect(kinds.length).toBeGreaterThanOrEqual(110)
  expect(new Set(kinds).size).toBe(12)
  expect([...new Set(kinds)].filter((kind) => kinds.filter((each) => each === kind).length < 6)).toEqual([])
})

test.each(['sjsu', 'digitl archves', 'kids librarian', 'javascript', 'law library'])(
  'ours ask for %s',
  async (query) => {
    expect(await readFile(OUR_JUDGMENTS, 'utf8')).toContain(`"query": "${query}"`)
  },
)
