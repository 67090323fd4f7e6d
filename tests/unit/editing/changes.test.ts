import { describe, expect, test } from 'vitest'
import type { Picks } from '@/lib/editing/fields/answer'
import { changesBetween } from '@/lib/editing/fields/changes'
import { type Clash, clashesOf, merged } from '@/lib/editing/fields/conflict'
import type { Field } from '@/lib/editing/fields/field'
import { textForm } from '@/lib/editing/fields/guidance'
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
const maps = { name: 'Maps', summary: 'How to keep them.', courses: ['One', 'Two'] }
/** As the database gives it back: the keys of its JSON in an order of its own. */
const shuffled = (row: object) => Object.fromEntries(Object.entries(row).reverse())
const rowsOf: Field = {
  label: 'Rows',
  kind: 'rows',
  noun: 'row',
  blank: {},
  titleOf: () => '',
  fields: { open: { label: 'Is it open?', kind: 'yes-no' }, second_hand: { label: 'Second-hand', kind: 'tick' } },
}
const nothing = recordOf({}, programForm)
const of = (facts: object) => ({ ...nothing, ...facts })

describe('what changed is said in words:', () => {
  test.each([
    [{}, { fully_online: true }, { what: 'Fully online', before: null, after: 'Yes' }],
    [
      { delivery: ['online'] },
      { delivery: [] },
      { what: 'How it is taught', before: 'Online', after: null, isEntry: true },
    ],
    [
      { tuition: [rate] },
      { tuition: [{ ...rate, amount: 560.5 }] },
      { what: 'Prices and fees · per credit, 2025-26 · Amount', before: '$541', after: '$560.50' },
    ],
    [
      {},
      { pathways: [{ name: 'Maps', summary: null, courses: ['One', 'Two'] }] },
      { what: 'Pathways', before: null, after: 'Its name: Maps; Its courses: One; Two', isEntry: true },
    ],
    [
      { courses: ['One', 'Two'] },
      { courses: ['Two', 'One'] },
      { what: 'Courses, their order', before: 'One; Two', after: 'Two; One' },
    ],
    [
      { tuition: [rate, { ...rate, residency: 'in_state', amount: 300 }] },
      {
        tuition: [
          { ...rate, academic_year: '2026-27', amount: 560 },
          shuffled({ ...rate, residency: 'in_state', amount: 300 }),
        ],
      },
      { what: 'Prices and fees · per credit, 2026-27 · Amount', before: '$541', after: '$560' },
      { what: 'Prices and fees · per credit, 2026-27 · Academic year', before: '2025-26', after: '2026-27' },
    ],
    [
      { tuition: [{ ...rate, name: 'Lab fee' }] },
      { tuition: [{ ...rate, currency: 'CAD', name: 'Lab fee', amount: 560 }] },
      { what: 'Prices and fees · per credit, 2025-26 · Amount', before: '$541', after: 'CA$560' },
      { what: 'Prices and fees · per credit, 2025-26 · Currency', before: 'USD', after: 'CAD' },
    ],
    [
      { pathways: [maps, { ...maps, name: 'Film' }] },
      {
        pathways: [
          { ...maps, name: 'Film' },
          { ...maps, courses: ['Two', 'One'] },
        ],
      },
      { what: 'Pathways · Maps · Its courses, their order', before: 'One; Two', after: 'Two; One' },
      { what: 'Pathways, their order', before: 'Maps; Film', after: 'Film; Maps' },
    ],
    [
      { pathways: [maps] },
      { pathways: [{ ...maps, name: 'Old maps' }] },
      { what: 'Pathways · Old maps · Its name', before: 'Maps', after: 'Old maps' },
    ],
    [
      { sources: [{ url: 'https://example.org/a', title: 'Fees', supports: ['tuition', 'name'] }] },
      { sources: [{ url: 'https://example.org/a', title: 'Prices', supports: ['name', 'tuition'] }] },
      { what: 'Sources · Prices · Title', before: 'Fees', after: 'Prices' },
      {
        what: 'Sources · Prices · It supports, their order',
        before: 'Prices and fees, Name',
        after: 'Name, Prices and fees',
      },
    ],
    [
      { courses: ['One', 'One', 'Two'] },
      { courses: ['One', 'Two'] },
      { what: 'Courses', before: 'One', after: null, isEntry: true },
    ],
    [
      {},
      { absent: { outcomes: 'none' } },
      { what: 'What it leads to: why it has no value', before: null, after: 'There is none' },
    ],
    [{}, { checked: { name: '2026-01-02' } }, { what: 'Name: checked on', before: null, after: '2 January 2026' }],
  ])('%j to %j', (before, after, ...changes) => {
    expect(changesBetween(of(before), of(after), programForm)).toEqual(changes)
  })
})

test('five prices of which one has another amount are one change, whatever the order of their keys', () => {
  const years = ['2021-22', '2022-23', '2023-24', '2024-25', '2025-26']
  const rates = years.map((academic_year) => ({ ...rate, academic_year, note: null }))
  const now = rates.map((each, place) => shuffled(place === 4 ? { ...each, amount: 560 } : each))
  expect(changesBetween(of({ tuition: rates }), of({ tuition: now }), programForm)).toEqual([
    { what: 'Prices and fees · per credit, 2025-26 · Amount', before: '$541', after: '$560' },
  ])
})

test('an untitled block of a text is the same block though its words changed', () => {
  const block = { kind: 'paragraph', title: null, text: 'One.', items: [], sources: [], in_case: false }
  const changes = changesBetween({ blocks: [block] }, { blocks: [shuffled({ ...block, text: 'Two.' })] }, textForm)
  expect(changes).toMatchObject([{ before: 'One.', after: 'Two.' }])
})

test('a no to a question is said of a row, and what is not ticked is not', () => {
  const form = [{ id: 'a', title: 'A', fields: { rows: rowsOf } }]
  expect(changesBetween({}, { rows: [{ open: false, second_hand: false }] }, form)).toEqual([
    { what: 'Rows', before: null, after: 'Is it open?: No' },
  ])
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

  test('find picked what one of them alone changed, until they pick otherwise', () => {
    const pickedOf = (found: Clash[]) => found.map(({ path, picked }) => [path, picked])
    expect(pickedOf(clashes)).toEqual([
      ['name', 'mine'],
      ['url', 'theirs'],
      ['summary', 'mine'],
    ])
    const picks: Picks = new Map([
      ['url', 'mine'],
      ['summary', 'theirs'],
    ])
    expect(pickedOf(clashesOf(programForm, { base, mine, theirs }, picks))).toEqual([
      ['name', 'mine'],
      ['url', 'mine'],
      ['summary', 'theirs'],
    ])
  })

  test('keep of each what was picked', () => {
    const result = merged(
      programForm,
      mine,
      theirs,
      new Map([
        ['url', 'theirs'],
        ['summary', 'theirs'],
        ['name', 'mine'],
      ]),
    )
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
