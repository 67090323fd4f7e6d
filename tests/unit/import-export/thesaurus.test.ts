import { expect, test } from 'vitest'
import { JsonFile } from '../../../lib/import-export/json-file.ts'
import { thesaurusFile } from '../../../lib/import-export/thesaurus-schema.ts'
import { change, writeCatalogue } from '../../support/catalogue.ts'

const FILE = 'thesaurus.json'

test('the thesaurus that ships is sound', async () => {
  const file = await JsonFile.read('prisma/data', FILE)
  const thesaurus = file.parse(thesaurusFile)
  expect(file.faults).toEqual([])
  expect(thesaurus?.concepts).toContainEqual(expect.objectContaining({ prefLabel: 'metadata' }))
})

test('a list that is left out is read as empty', async () => {
  const { thesaurus, faults } = await read(smallThesaurus())
  expect(faults).toEqual([])
  expect(thesaurus?.concepts[1]).toEqual({ prefLabel: 'RA', altLabel: [], related: ['assistantship'] })
})

test.each<[what: string, path: string, value: unknown, reason: string]>([
  ['an unknown key', 'concepts.0.broader', ['records'], 'is not a known key'],
  ['a key that is missing', 'concepts.0.prefLabel', undefined, 'is missing'],
  ['an empty label', 'concepts.0.altLabel.0', '', 'is empty'],
  ['a label with a blank at its end', 'concepts.0.altLabel.0', 'archivist ', 'has blanks at its beginning or end'],
  ['a label of 61 characters', 'concepts.0.altLabel.0', 'a'.repeat(61), 'is longer than 60 characters'],
  ['a label without a letter', 'concepts.0.altLabel.0', '&', 'needs a letter or a digit'],
  ['a label that is no text', 'concepts.0.altLabel.0', 3, 'must be text'],
  ['a label of another concept', 'concepts.1.prefLabel', 'archivist', 'is a label of "archives" already'],
  ['a label that differs in marks', 'concepts.1.prefLabel', 'Árchives', 'is a label of "archives" already'],
  ['a label twice in a concept', 'concepts.0.altLabel.1', 'Archivist', 'is a label of "archives" already'],
  ['a label that is generic', 'concepts.0.altLabel.0', 'Program', 'is one of the generic words'],
  ['a generic word twice', 'generic.1', 'Program', 'has the same words as item 0'],
  ['a related word twice', 'concepts.0.related.1', 'manuscripts', 'has the same words as item 0'],
  ['a related word that is a label', 'concepts.0.related.0', 'archivist', 'is a label of this concept itself'],
  ['an empty list', 'concepts.0.related', [], 'is empty'],
  ['no concept', 'concepts', [], 'is empty'],
])('%s is told with its place', async (_, path, value, reason) => {
  const content = smallThesaurus()
  change(content, path.split('.').map(step), value)
  const place = path.replace(/\.(\d+)/g, '[$1]')
  expect((await read(content)).faults).toEqual([
    expect.objectContaining({ file: FILE, line: expect.any(Number), path: place, reason }),
  ])
})

test('a concept that leads nowhere is refused', async () => {
  const content = { ...smallThesaurus(), concepts: [{ prefLabel: 'archives' }] }
  expect((await read(content)).faults).toEqual([
    expect.objectContaining({ path: 'concepts[0]', reason: 'leads to nothing but itself' }),
  ])
})

test('doubled labels are told also beside entries that are broken', async () => {
  const content = { ...smallThesaurus(), concepts: [...smallThesaurus().concepts, null, { prefLabel: 'archives' }] }
  expect((await read(content)).faults.map(({ path }) => path).sort()).toEqual([
    'concepts[2]',
    'concepts[3]',
    'concepts[3].prefLabel',
  ])
})

function smallThesaurus() {
  return {
    about: 'Words of archives.',
    generic: ['program'],
    concepts: [
      { prefLabel: 'archives', altLabel: ['archivist'], related: ['manuscripts'] },
      { prefLabel: 'RA', related: ['assistantship'] },
    ],
  }
}

async function read(content: object) {
  const file = await JsonFile.read(await writeCatalogue({ [FILE]: content }), FILE)
  return { thesaurus: file.parse(thesaurusFile), faults: file.faults }
}

function step(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part
}
