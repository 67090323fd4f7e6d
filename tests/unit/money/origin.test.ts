import { describe, expect, test } from 'vitest'
import { originOf, type PriceSource, priceSourcesOf } from '@/lib/money/origin'

const today = new Date('2026-11-22')
const undatedYear = { academicYear: null }
const source = (asOfText: string | null, changes: Partial<PriceSource> = {}): PriceSource => ({
  asOfText,
  asOfYear: asOfText === null ? null : Number(asOfText.slice(-4)),
  secondary: false,
  supports: ['tuition'],
  ...changes,
})

describe('where a price comes from', () => {
  test.each<[string, PriceSource[], { words: string | null; isDoubtful: boolean }]>([
    ['an undated page', [source(null)], { words: 'from an undated page', isDoubtful: true }],
    [
      'a second-hand, undated page',
      [source(null, { secondary: true })],
      { words: 'from a second-hand, undated page', isDoubtful: true },
    ],
    ['an old page', [source('Fall 2013')], { words: 'from a page of Fall 2013', isDoubtful: true }],
    ['a recent page', [source('Fall 2025')], { words: 'from a page of Fall 2025', isDoubtful: false }],
    [
      'two pages, one of them undated',
      [source(null), source('2013')],
      { words: 'from pages of 2013 or undated', isDoubtful: true },
    ],
    [
      'several pages, some of them second-hand',
      [source('2013'), source(null, { secondary: true })],
      { words: 'from pages of 2013 or undated, some second-hand', isDoubtful: true },
    ],
    [
      'the newest of several pages',
      [source('2013'), source('2025')],
      { words: 'from pages of 2025 or before', isDoubtful: false },
    ],
    ['undated pages', [source(null), source(null)], { words: 'from undated pages', isDoubtful: true }],
    ['no page by name', [], { words: 'from no page that we name', isDoubtful: true }],
  ])('a price without a year: from %s', (_, sources, origin) => {
    expect(originOf(undatedYear, sources, today)).toEqual(origin)
  })

  test('a price with a year needs no date of its page, and still says that it is second-hand', () => {
    const dated = { academicYear: '2024-2025' }
    expect(originOf(dated, [source(null)], today)).toEqual({ words: null, isDoubtful: false })
    expect(originOf(dated, [source(null, { secondary: true })], today)).toEqual({
      words: 'from a second-hand page',
      isDoubtful: true,
    })
  })

  test('a newer page that says nothing of the price makes it no newer', () => {
    const sources = [source('2025', { supports: ['summary'] }), source(null)]
    expect(originOf(undatedYear, priceSourcesOf(sources), today).words).toBe('from an undated page')
  })
})
