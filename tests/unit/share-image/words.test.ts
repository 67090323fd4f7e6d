import { expect, test } from 'vitest'
import { programWords, topicWords } from '@/components/share-image/words'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

const archives = {
  slug: 'archives',
  label: 'Archives',
  description: 'Records and papers.',
  programs: 8,
  ended: 0,
  fullyOnline: 0,
  priced: 3,
  priceLow: 648_000,
  priceHigh: 1_665_000,
  currency: 'USD',
  creditsLow: null,
  creditsHigh: null,
}

test('a price has beside it what its page says of the age of its sources', () => {
  const page = { url: 'https://school.example/fees', title: null, secondary: false, supports: ['tuition'] }
  const noteOf = (source: object, academicYear: string | null) => {
    const sources = [{ ...page, asOfText: null, asOfYear: null, ...source }]
    return programWords(programPage({ rates: [rate({ academicYear })], sources })).figures[0]?.note
  }
  expect(noteOf({}, null)).toMatch(/; from an undated page$/)
  expect(noteOf({ asOfText: '2013', asOfYear: 2013 }, null)).toMatch(/; from a page of 2013$/)
  expect(noteOf({}, '2025-2026')).not.toContain('page')
})

test('a topic has its prices under the words of its page, which call none of them whole', () => {
  expect(topicWords(archives).figures).toEqual([
    { label: 'Listed here', value: '8 certificate programs' },
    { label: 'In all, known of 3 of 8', value: '$6,480–$16,650' },
  ])
})

test('a topic of which no price is known has none', () => {
  const unpriced = { ...archives, priced: 0, priceLow: null, priceHigh: null, currency: null }
  expect(topicWords(unpriced).figures).toHaveLength(1)
})

test('a program that ended, or that nobody confirms, says so above its name', () => {
  const kickerOf = (offeringStatus: 'active' | 'unconfirmed' | 'discontinued') =>
    programWords(programPage({ offeringStatus })).kicker
  expect(kickerOf('active')).toEqual({ text: 'Graduate certificate' })
  expect(kickerOf('unconfirmed')).toEqual({ text: 'Not confirmed · Graduate certificate', isWarning: true })
  expect(kickerOf('discontinued')).toEqual({ text: 'Discontinued · Graduate certificate', isWarning: true })
})
