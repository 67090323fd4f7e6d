import { expect, test } from 'vitest'
import type { ProgramPage } from '@/lib/programs/queries'
import { tableOf } from '@/lib/shortlist/table'
import { programPage } from '../../support/program-page'

const place = { institution: 'north-college', program: 'archives-certificate' }
const goneFrom = { institution: 'old-school', program: 'some-thing' }

test('no cell of a shared list is empty: what nobody knows says so', () => {
  const [, known = [], gone = []] = tableWith()
  expect([...known, ...gone].filter((cell) => cell === null || cell === '')).toEqual([])
  expect(known.slice(4, 7)).toEqual(['Not known', 'Not known', 'Not known'])
  expect(gone).toEqual(['Old school', 'Some thing', ...Array(9).fill('Not known'), 'No page here any more'])
})

test('a deadline of a list says what is past, and "any term" for any', () => {
  const [, row] = tableWith({
    deadlines: [
      { term: 'Any', dateText: 'Rolling', date: null },
      { term: 'Fall', dateText: 'April 15, 2015', date: '2015-04-15' },
    ],
  })
  expect(row?.[10]).toBe('Any term: Rolling; Fall: April 15, 2015 (past)')
})

function tableWith(facts: Partial<ProgramPage> = {}) {
  const listed = { ...programPage(facts), hasFees: false, priceSources: [] }
  return tableOf([place, goneFrom], new Map([['north-college/archives-certificate', listed]]), 'https://here.example')
}
