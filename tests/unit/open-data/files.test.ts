import { expect, test } from 'vitest'
import { fundingWords } from '@/lib/open-data/files/funding-words'

const option = {
  name: 'Wicks Award',
  kind: 'scholarship' as const,
  amount_text: null,
  covers: [],
  eligibility: null,
  doubt: null,
  url: null,
  reaches_all_programs: false,
}

test('help in a cell says what speaks against it, how much it is and who may have it, as far as stated', () => {
  const stated = { ...option, doubt: 'Ended', amount_text: '$1,000', eligibility: 'Past: students of 2019' }
  expect(fundingWords(stated)).toBe('Wicks Award (Ended; $1,000; Past: students of 2019)')
  expect(fundingWords({ ...option, eligibility: 'Residents of Maine' })).toBe('Wicks Award (Residents of Maine)')
  expect(fundingWords(option)).toBe('Wicks Award')
})
