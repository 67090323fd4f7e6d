import { expect, test } from 'vitest'
import { exclusionsOf } from '@/lib/money/exclusions'

const nothing = { prerequisites: null, outcomes: null, timeLimitText: null, rates: [], funding: [] }

test('a sentence that rules out help is told by itself, with the field that it stands in', () => {
  const outcomes = '133 students had earned it. The California State University employee fee waiver does not cover it.'
  expect(exclusionsOf({ ...nothing, outcomes })).toEqual([
    { sentence: 'The California State University employee fee waiver does not cover it.', fields: ['outcomes'] },
  ])
})

test('so is one of those that stand beside help to pay', () => {
  const eligibility = 'Open to all. The employee fee waiver does not cover it.'
  expect(exclusionsOf({ ...nothing, funding: [{ eligibility }] })).toEqual([
    { sentence: 'The employee fee waiver does not cover it.', fields: ['funding'] },
  ])
})

test('a note of several prices is told once', () => {
  const note = 'Assistantships are not available to certificate students'
  expect(exclusionsOf({ ...nothing, rates: [{ note }, { note }] })).toEqual([{ sentence: note, fields: ['tuition'] }])
})

test.each([
  'Application fee, with a waiver on request',
  'Out-of-state tuition is waived for fully online programs; online delivery and course fees are extra',
  'The rate does not cover courses priced at a market rate.',
])('what rules out no help is not told: %s', (note) => {
  expect(exclusionsOf({ ...nothing, rates: [{ note }] })).toEqual([])
})

test.each([
  'Assistantships are open to students who do not work full-time.',
  'No separate application is needed for a tuition waiver.',
  'Loans are excluded for those who take fewer than six credits.',
])('a condition is told word for word, for the reader to weigh: %s', (note) => {
  expect(exclusionsOf({ ...nothing, rates: [{ note }] })).toEqual([{ sentence: note, fields: ['tuition'] }])
})
