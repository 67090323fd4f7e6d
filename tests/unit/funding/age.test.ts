import { expect, test } from 'vitest'
import { doubtOf } from '@/lib/funding/age'

const today = new Date('2026-11-22')
const option = { name: 'A scholarship', amountText: null, eligibility: null }
const page = (asOfText: string, asOfYear: number) => ({ asOfText, asOfYear })

test.each([
  ['words that call it past', { ...option, eligibility: 'Past grant; small organizations' }, null, 'Ended'],
  ['an old year in its words', { ...option, amountText: '10% off (2014)' }, null, 'From 2014'],
  ['an old page', option, page('June 2019', 2019), 'From 2019'],
  [
    'old words on a newer page',
    { ...option, eligibility: 'Grant announced June 2009' },
    page('2025', 2025),
    'From 2009',
  ],
  ['a recent page', option, page('2024-25', 2025), null],
  ['an undated page: nothing speaks against it', option, { asOfText: null, asOfYear: null }, null],
  ['amounts and hours, which are no years', { ...option, amountText: '$910,000; one 22-hour course' }, null, null],
])('the doubt about an option, by %s', (_, stated, read, doubt) => {
  expect(doubtOf(stated, read, today)).toBe(doubt)
})
