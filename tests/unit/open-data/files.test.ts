import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '@/lib/open-data/files/columns'
import { csv } from '@/lib/open-data/files/formats'
import { fundingWords } from '@/lib/open-data/files/funding-words'
import { tableMetadata } from '@/lib/open-data/files/table-metadata'
import { recordOf } from '@/lib/open-data/record'
import { programPage } from '../../support/program-page'

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

/** What a reader of the CSV finds in a list, by the bars alone. */
function readBack(titles: string[]): string[] {
  const courses = titles.map((title) => ({ title, requirement: null, note: null }))
  const record = recordOf(programPage({ courses }), 'https://example.org')
  const [row]: Record<string, string>[] = parse(csv.head + csv.write([record]), { columns: true, bom: true })
  return row?.courses?.split(' | ') ?? []
}

test('an entry of a list that holds the bar between entries is still one entry, and a bar in a word stays', () => {
  expect(readBack(['Maps | Atlases', '| Care', 'Law |', 'R|W'])).toEqual(['Maps / Atlases', '/ Care', 'Law /', 'R|W'])
})

test('a list has as many entries when it is read as it had, whatever they hold', () => {
  const title = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('|', ' ', 'a', '\u00a0', '\n') })
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 4 }), (titles) => {
      expect(readBack(titles)).toHaveLength(titles.length)
    }),
  )
})

test('the dictionary of the CSV speaks of empty cells, since there is no null in one, and has no marks of ours', () => {
  const described = Object.fromEntries(columns.map(({ name, description }) => [name, description]))
  expect(Object.values(described).join('\n')).not.toMatch(/\bnull\b/)
  expect(described.checked_on).toContain(' Empty: not yet.')
  expect(described.credits_max).toContain(' Empty beside a least: open, or not stated.')
  expect(described.price_high).toContain(' Empty beside price_low: the upper end is open')
  const metadata = JSON.stringify(tableMetadata('https://example.org'))
  expect(metadata).not.toContain('`')
  expect(metadata).toContain('active: a current page offers it.')
})
