import { expect, test } from 'vitest'
import type { Rate } from '@/lib/money/schema'
import type { ProgramPage } from '@/lib/programs/queries'
import { tableOf } from '@/lib/shortlist/table'
import { programPage } from '../../support/program-page'
import { rate } from '../../support/rate'

const place = { institution: 'north-college', program: 'archives-certificate' }
const goneFrom = { institution: 'old-school', program: 'some-thing' }

test('no cell of a shared list is empty: what nobody knows says so', () => {
  const [, known = [], gone = []] = tableWith()
  expect([...known, ...gone].filter((cell) => cell === null || cell === '')).toEqual([])
  expect(known.slice(4, 10)).toEqual(Array(6).fill('Not known'))
  expect(gone).toEqual(['Old school', 'Some thing', ...Array(12).fill('Not known'), 'No page here any more'])
})

test('a deadline of a list says what is past, and "any term" for any', () => {
  const [, row] = tableWith({
    deadlines: [
      { term: 'Any', dateText: 'Rolling', date: null },
      { term: 'Fall', dateText: 'April 15, 2015', date: '2015-04-15' },
    ],
  })
  expect(row?.[13]).toBe('Any term: Rolling; Fall: April 15, 2015 (past)')
})

test('a price of a list says its year, whom it is for, and whether fees are extra', () => {
  const base = rate({ residency: 'in_state', mode: 'online', academicYear: '2025-2026', academicYearFrom: 2025 })
  const termsOf = (some: Rate) => {
    const [head = [], row = []] = tableWith({ rates: [some] })
    return ['Price year', 'Price is for', 'Fees are extra'].map((name) => row[head.indexOf(name)])
  }
  expect(termsOf({ ...base, feesIncluded: false })).toEqual([
    '2025-2026',
    'In state or province, online',
    'some fees are extra',
  ])
  expect(termsOf({ ...base, feesIncluded: true, academicYear: null })).toEqual([
    'Not stated',
    'In state or province, online',
    'no fees are extra',
  ])
})

function tableWith(facts: Partial<ProgramPage> = {}) {
  const listed = { ...programPage(facts), hasFees: false, priceSources: [] }
  return tableOf([place, goneFrom], new Map([['north-college/archives-certificate', listed]]), 'https://here.example')
}
