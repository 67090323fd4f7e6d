import { expect, test } from 'vitest'
import { dcTermsOf, dublinCoreOf, type Statement } from '@/lib/structured-data/dublin-core'
import { programPage } from '../../support/program-page.ts'

const ORIGIN = 'https://example.org'
const source = { title: null, asOfText: null, asOfYear: null, secondary: false, supports: [] }

function values(statements: Statement[], term: string): string[] {
  return statements.filter((each) => each.term === term).map(({ value }) => value)
}

test('a program is published by its institution, under our address, with the pages it was read from', () => {
  const said = dublinCoreOf(
    programPage({
      url: 'https://school.edu/a',
      sources: [
        { ...source, url: 'https://school.edu/b' },
        { ...source, url: 'https://school.edu/a' },
      ],
    }),
    ORIGIN,
  )
  expect(values(said, 'publisher')).toEqual(['North College'])
  expect(values(said, 'identifier')).toEqual(['https://example.org/programs/north-college/archives-certificate'])
  expect(values(said, 'source')).toEqual(['https://school.edu/a', 'https://school.edu/b'])
  expect(values(said, 'creator')).toEqual([])
  expect(values(said, 'rights')).toContain('https://creativecommons.org/licenses/by/4.0/')
})

test('what is not stated is absent, and nothing is empty', () => {
  const all = [...dublinCoreOf(programPage(), ORIGIN), ...dcTermsOf(programPage(), ORIGIN)]
  expect(all.filter(({ value }) => value === '' || /null|undefined/.test(value))).toEqual([])
  for (const term of ['subject', 'source', 'extent', 'references', 'coverage']) expect(values(all, term)).toEqual([])
})

test('a program that ended, or that nobody confirms, says so before anything else', () => {
  const described = (offeringStatus: 'discontinued' | 'unconfirmed') =>
    values(dublinCoreOf(programPage({ offeringStatus }), ORIGIN), 'description')[0]
  expect(described('discontinued')).toMatch(/^Discontinued: /)
  expect(described('unconfirmed')).toMatch(/^Not confirmed: /)
})

test('no term that Zotero takes for something else is among those of the page', () => {
  const terms = dcTermsOf(programPage({ url: 'https://school.edu/a' }), ORIGIN).map(({ term }) => term)
  expect(terms).not.toContain('issued')
  expect(terms).not.toContain('source')
})
