import { expect, test } from 'vitest'
import { faultLine } from '../../../lib/import-export/fault.ts'
import { readCatalogue } from '../../../lib/import-export/read-catalogue.ts'
import { smallCatalogue, writeCatalogue } from '../../support/catalogue.ts'

test.each<[string, string | Uint8Array, string]>([
  ['a comma too few', '[\n  {"slug": "a"\n   "label": 1}]', 'is not JSON: comma expected at line 3, column 4'],
  ['a comma too many', '[\n1,\n]', 'is not JSON: value expected at line 3, column 1'],
  ['a comment', '[] // done', 'is not JSON: invalid comment token at line 1, column 4'],
  ['no end', '[{"slug": "a"', 'is not JSON: close brace expected at line 1, column 14'],
  ['nothing', '', 'is not JSON: value expected at line 1, column 1'],
  ['two values', '[] []', 'is not JSON: end of file expected at line 1, column 4'],
  ['bytes that are no text', new Uint8Array([0x5b, 0xff, 0x5d]), 'is not UTF-8 text'],
])('a file with %s is told with the place', async (_, content, reason) => {
  expect(await linesFor({ ...smallCatalogue(), 'sector-figures.json': content })).toEqual([
    `sector-figures.json: ${reason}`,
  ])
})

test('a key that stands twice is told, for JSON would silently keep the last', async () => {
  const topics = '[{"slug": "archives",\n"label": "A", "description": "B",\n"label": "C"}]'
  expect(await linesFor({ ...smallCatalogue(), 'topics.json': topics })).toEqual([
    'topics.json:2 [0].label = "C": this key stands twice in the same object',
  ])
})

test('a key named __proto__ is told like any unknown key', async () => {
  const topics = '[{"slug": "archives", "label": "A", "description": "B", "__proto__": {"x": 1}}]'
  expect(await linesFor({ ...smallCatalogue(), 'topics.json': topics })).toEqual([
    'topics.json:1 [0].__proto__ = {"x":1}: is not a known key',
  ])
})

test('a byte-order mark is no fault', async () => {
  const topics = `\ufeff${JSON.stringify(smallCatalogue()['topics.json'])}`
  expect(await linesFor({ ...smallCatalogue(), 'topics.json': topics })).toEqual([])
})

test('a file that is missing is told', async () => {
  const { 'places.json': _, ...files } = smallCatalogue()
  expect(await linesFor(files)).toEqual(['places.json: this file is missing'])
})

test('a folder that is missing is told', async () => {
  expect(await linesFor({})).toEqual([
    'institutions: this folder is missing',
    'topics.json: this file is missing',
    'experiences.json: this file is missing',
    'sector-figures.json: this file is missing',
    'places.json: this file is missing',
    'thesaurus.json: this file is missing',
    'texts.json: this file is missing',
  ])
})

test('a file that would be passed over is told', async () => {
  expect(await linesFor({ ...smallCatalogue(), 'institutions/east.JSON': '{}' })).toEqual([
    'institutions/east.JSON: is not a .json file, so it would not be loaded',
  ])
})

async function linesFor(files: object): Promise<string[]> {
  const read = await readCatalogue(await writeCatalogue(files))
  return read.ok ? [] : read.faults.map(faultLine)
}
