import { describe, expect, test } from 'vitest'
import { type Grades, ndcg, reciprocalRank, success } from '../../search-quality/measures.ts'

const grades: Grades = { exact: 3, fits: 2, touches: 1 }

describe('nDCG', () => {
  test('is 1 for the best order, whatever comes after it', () => {
    expect(ndcg(['exact', 'fits', 'touches', 'other'], grades)).toBe(1)
  })

  test('is the share of the gain of the best order', () => {
    // 1 + 3 / log2(3) + 7 / 2 = 6.392789 of 7 + 3 / log2(3) + 1 / 2 = 9.392789
    expect(ndcg(['touches', 'fits', 'exact'], grades)).toBeCloseTo(0.680606, 6)
  })

  test('gives nothing for a program that nobody judged', () => {
    // 7 / log2(3) = 4.416508 of 9.392789
    expect(ndcg(['other', 'exact'], grades)).toBeCloseTo(0.470202, 6)
  })

  test('is 0 where nothing is found', () => {
    expect(ndcg([], grades)).toBe(0)
  })

  test('compares with no more programs than are looked at', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index}`, 3]))
    expect(ndcg(Object.keys(many).slice(2), many)).toBe(1)
    expect(ndcg(['exact'], grades, 1)).toBe(1)
  })

  test('does not count what comes after the places that are looked at', () => {
    expect(ndcg(['other', 'exact'], grades, 1)).toBe(0)
  })
})

describe('the reciprocal rank', () => {
  test('is that of the first program that clearly fits', () => {
    expect(reciprocalRank(['fits', 'exact'], grades)).toBe(1)
    expect(reciprocalRank(['other', 'touches', 'other', 'fits'], grades)).toBe(1 / 4)
  })

  test('is 0 where no program clearly fits', () => {
    expect(reciprocalRank(['touches', 'other'], grades)).toBe(0)
  })
})

describe('success', () => {
  test('is to have one of the best programs among the first three', () => {
    expect(success(['other', 'touches', 'exact'], grades)).toBe(1)
    expect(success(['other', 'touches', 'fits', 'exact'], grades)).toBe(0)
  })

  test('asks for no better program than there is', () => {
    expect(success(['fits'], { fits: 2, touches: 1 })).toBe(1)
    expect(success(['touches'], { fits: 2, touches: 1 })).toBe(0)
  })
})
