import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readColumn, readLooks } from '@/lib/embed/looks'
import { snippetOf } from '@/lib/embed/snippet'
import { listEmbedPath, programEmbedPath, subjectOf } from '@/lib/embed/subject'

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
    ['example.org/programs?topic=archives', { kind: 'list', query: 'topic=archives' }],
    ['Example.org/topics/archives', { kind: 'list', query: 'topic=archives' }],
    ['http://example.org/topics/archives', { kind: 'list', query: 'topic=archives' }],
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
    'elsewhere.example/programs',
    'example.org.elsewhere.example/programs',
    'ftp://example.org/programs',
    'example.org',
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

test('a host with a port is read without its scheme too, which would be taken for one', () => {
  const subject = subjectOf('localhost:3000/topics/archives', 'http://localhost:3000')
  expect(subject).toEqual({ kind: 'list', query: 'topic=archives' })
})

test('a list shows ten programs, or one of the other numbers that may be chosen, and its address says no more than that', () => {
  const rowsOf = (rows: string | null) => readLooks({ rows }).rows
  expect(['5', '20', '1000', '-1', '', null].map(rowsOf)).toEqual([5, 20, 10, 10, 10, 10])
  expect(listEmbedPath('topic=archives', readLooks({}))).toBe('/embed/programs?topic=archives')
  expect(listEmbedPath('', readLooks({ rows: '5', theme: 'auto' }))).toBe('/embed/programs?rows=5&theme=auto')
})

test('a frame is light, as guides are, unless its address says otherwise', () => {
  const themeOf = (theme: string | string[] | undefined) => readLooks({ theme }).theme
  expect([undefined, '', 'night', 'constructor', 'dark', ['auto', 'dark']].map(themeOf)).toEqual([
    'light',
    'light',
    'light',
    'light',
    'dark',
    'auto',
  ])
  const program = { slug: 'archives', institution: { slug: 'north' } }
  expect(programEmbedPath(program, 'light')).toBe('/embed/north/archives')
  expect(programEmbedPath(program, 'dark')).toBe('/embed/north/archives?theme=dark')
  expect([readColumn('narrow'), readColumn('slim'), readColumn(null)]).toEqual(['narrow', 'wide', 'wide'])
})

test('markup to copy holds any title, and is one line', () => {
  const markup = snippetOf({ src: `${ORIGIN}/embed/programs?a=1&b=2`, title: 'A "<b>"\'s', height: 640 })
  expect(markup).toContain('src="https://example.org/embed/programs?a=1&amp;b=2" title="A &quot;&lt;b&gt;&quot;&#39;s"')
  expect(markup).not.toContain('\n')
})
