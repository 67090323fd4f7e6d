import { expect, test } from 'vitest'
import { pageText } from '../../../lib/import-export/text-schema.ts'

const url = 'https://example.org/a'
const section = (blocks: object[], sources: object[] = []) => ({
  slug: 'worth-it/employers',
  title: 'Employers',
  position: 1,
  blocks,
  sources,
})
const source = { url, title: null, as_of: null }
const claim = { kind: 'claim', text: 'It helps.', sources: [url] }
const table = { kind: 'table', title: 'Credits', items: ['School', 'Credits'] }

test('a claim names the pages that say it, among the sources of its section', () => {
  expect(faultsOf(section([claim], [source]))).toEqual([])
  expect(faultsOf(section([claim]))).toEqual(['blocks.0.sources.0 is not among the sources'])
  expect(faultsOf(section([{ ...claim, sources: [] }]))).toEqual(['blocks.0.sources is missing'])
})

test('a source that no block names is refused', () => {
  expect(faultsOf(section([{ kind: 'paragraph', text: 'Yes.' }], [source]))).toEqual([
    'sources.0.url is named by no block',
  ])
})

test.each<[what: string, blocks: object[], fault: string]>([
  ['a paragraph without words', [{ kind: 'paragraph' }], 'blocks.0.text is missing'],
  [
    'a reading with a list',
    [{ kind: 'reading', text: 'So.', items: ['a'] }],
    'blocks.0.items is not a part of a reading',
  ],
  ['a row without a table', [{ kind: 'row', title: 'A', text: 'b', sources: [url] }], 'blocks.0.kind follows no table'],
  ['a table of three columns', [{ ...table, items: ['a', 'b', 'c'] }], 'blocks.0.items must be the two columns'],
  ['a contact that names none', [{ kind: 'contact', text: 'Write.' }], 'blocks.0.text does not say {contact}'],
  ['a list for a supervisor', [{ kind: 'list', items: ['a'], in_case: true }], 'blocks.0.in_case is for claims only'],
  ['a link that runs', [{ kind: 'paragraph', text: '[a](javascript:a)' }], 'blocks.0.text has a link to javascript:a'],
  ['a link elsewhere', [{ kind: 'paragraph', text: '[a](//a.org)' }], 'blocks.0.text has a link to //a.org'],
])('%s is refused', (_, blocks, fault) => {
  expect(faultsOf(section(blocks, [])).join('; ')).toContain(fault)
})

test('a page is headed, and has no blocks of its own', () => {
  const head = { slug: 'about', title: 'About', position: 0, lead: 'What this is.', description: 'This.' }
  expect(faultsOf(head)).toEqual([])
  expect(faultsOf({ ...head, lead: null, blocks: [{ kind: 'paragraph', text: 'a' }] })).toEqual([
    'lead is missing',
    'blocks belong to the sections of a page',
  ])
})

test.each(['elsewhere', 'elsewhere/a', 'about/a/b', 'worth-it/figures'])('%s is no place for a text', (slug) => {
  expect(faultsOf({ ...section([{ kind: 'paragraph', text: 'a' }]), slug })).toHaveLength(1)
})

function faultsOf(record: object): string[] {
  const { error } = pageText.safeParse(record)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
}
