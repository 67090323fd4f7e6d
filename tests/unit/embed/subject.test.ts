import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snippetOf } from '@/lib/embed/snippet'
import { listEmbedPath, readRows, subjectOf } from '@/lib/embed/subject'

const ORIGIN = 'https://example.org'

describe('an address of ours', () => {
  test.each([
    [
      '/programs/north-college/archives',
      { kind: 'program', place: { institution: 'north-college', program: 'archives' } },
    ],
    [`${ORIGIN}/programs/north-college/archives/case?terms=4`, { kind: 'program' }],
    ['/programs?topic=archives&online=1', { kind: 'list', query: 'topic=archives&online=1' }],
    ['/programs', { kind: 'list', query: '' }],
    ['/topics/archives', { kind: 'list', query: 'topic=archives' }],
    [' /institutions/north-college ', { kind: 'list', query: 'institution=north-college' }],
  ])('%s is what it shows', (address, subject) => {
    expect(subjectOf(address, ORIGIN)).toMatchObject(subject)
  })

  test.each([
    '/',
    '/about',
    '/topics',
    '/programs/a',
    'https://elsewhere.example/programs',
    '//[',
    '',
    '/programs/a/%00',
  ])('%j shows nothing that could stand elsewhere', (address) => {
    expect(subjectOf(address, ORIGIN)).toBeNull()
  })

  test('and any other text at all is answered', () => {
    fc.assert(fc.property(fc.string(), (address) => void subjectOf(address, ORIGIN)))
  })
})

test('a list shows ten programs, or one of the other numbers that may be chosen', () => {
  expect(['5', '20', '1000', '-1', '', null].map(readRows)).toEqual([5, 20, 10, 10, 10, 10])
  expect(listEmbedPath('topic=archives', 10)).toBe('/embed/programs?topic=archives')
  expect(listEmbedPath('', 5)).toBe('/embed/programs?rows=5')
})

test('markup to copy holds any title, and is one line', () => {
  const markup = snippetOf({ src: `${ORIGIN}/embed/programs?a=1&b=2`, title: 'A "<b>"\'s', height: 640 })
  expect(markup).toContain('src="https://example.org/embed/programs?a=1&amp;b=2" title="A &quot;&lt;b&gt;&quot;&#39;s"')
  expect(markup).not.toContain('\n')
})
