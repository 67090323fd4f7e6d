import { expect, test } from 'vitest'
import { programWords, topicWords } from '@/components/share-image/words'
import { programPage } from '../../support/program-page.ts'

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
