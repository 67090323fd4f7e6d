import { describe, expect, test } from 'vitest'
import { changesBetween } from '@/lib/editing/fields/changes'
import { clashesOf, merged } from '@/lib/editing/fields/conflict'
import { problemsOf } from '@/lib/editing/fields/problems'
import { programForm } from '@/lib/editing/fields/program'
import { recordOf } from '@/lib/editing/fields/typed'

const rate = {
  basis: 'per_credit',
  amount: 541,
  currency: 'USD',
  residency: 'any',
  mode: 'any',
  academic_year: '2025-26',
}
const nothing = recordOf({}, programForm)
const of = (facts: object) => ({ ...nothing, ...facts })

describe('what changed is said in words:', () => {
  test.each([
    [{}, { fully_online: true }, { what: 'Fully online', before: null, after: 'Yes' }],
    [{ delivery: ['online'] }, { delivery: [] }, { what: 'How it is taught', before: 'Online', after: null }],
    [
      { tuition: [rate] },
      { tuition: [{ ...rate, amount: 560.5 }] },
      { what: 'Prices and fees · per credit, 2025-26 · Amount', before: '$541', after: '$560.50' },
    ],
    [
      {},
      { pathways: [{ name: 'Maps', summary: null, courses: ['One', 'Two'] }] },
      { what: 'Pathways', before: null, after: 'Its name: Maps; Its courses: One; Two' },
    ],
    [
      { courses: ['One', 'Two'] },
      { courses: ['Two', 'One'] },
      { what: 'Courses, their order', before: 'One; Two', after: 'Two; One' },
    ],
    [
      {},
      { absent: { outcomes: 'none' } },
      { what: 'What it leads to: why it has no value', before: null, after: 'There is none' },
    ],
    [{}, { checked: { name: '2026-01-02' } }, { what: 'Name: checked on', before: null, after: '2 January 2026' }],
  ])('%j to %j', (before, after, change) => {
    expect(changesBetween(of(before), of(after), programForm)).toEqual([change])
  })
})

describe('two people who changed one record', () => {
  const base = of({ name: 'A', summary: 'A', url: null })
  const mine = of({ name: 'Mine', summary: 'Mine', url: null })
  const theirs = of({ name: 'A', summary: 'Theirs', url: 'https://example.org/' })
  const clashes = clashesOf(programForm, { base, mine, theirs })

  test('see each field in which they differ, and who changed it', () => {
    expect(clashes.map(({ path, changedBy }) => [path, changedBy])).toEqual([
      ['name', 'me'],
      ['url', 'them'],
      ['summary', 'both'],
    ])
  })

  test('keep of each what was picked', () => {
    const result = merged(programForm, mine, theirs, new Set(['url', 'summary']))
    expect(result).toMatchObject({ name: 'Mine', summary: 'Theirs', url: 'https://example.org/' })
  })
})

test('what is wrong is said of the control where it is, in the order of the form', () => {
  const problems = problemsOf(
    [
      { path: ['tuition', 1, 'amount'], message: 'must be a number', value: 'much' },
      { path: ['courses', 2], message: 'is longer than 5,000 characters', value: 'x' },
      { path: ['tuition', 1], message: 'has the same values as item 0', value: {} },
      { path: ['name'], message: 'is empty', value: '' },
      { path: ['absent', 'outcomes'], message: 'says that there is none, beside a value', value: 'none' },
    ],
    programForm,
  )
  expect(problems).toEqual([
    { name: 'name', sentence: 'Name is missing.' },
    { name: 'tuition[1].amount', sentence: 'Prices and fees, 2: Amount must be a number.' },
    { name: 'tuition[1]', sentence: 'Prices and fees, 2, has the same values as number 1.' },
    { name: 'courses', sentence: 'Courses, number 3, is longer than 5,000 characters.' },
    { name: 'absent.outcomes', sentence: 'What it leads to says that there is none, beside a value.' },
  ])
})
