import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceLines, priceRange } from '@/lib/money/price'
import { anyRates, anyWork } from '../../support/prices'

test('no total is negative, and none ends below where it begins', () => {
  fc.assert(
    fc.property(anyRates, anyWork, (rates, work) => {
      for (const { total } of priceLines(rates, work)) {
        if (!total) continue
        expect(total.low).toBeGreaterThanOrEqual(0)
        if (total.high !== null) expect(total.high).toBeGreaterThanOrEqual(total.low)
      }
    }),
  )
})

test('a total is the sum of its parts, and every part is of its currency', () => {
  fc.assert(
    fc.property(anyRates, anyWork, (rates, work) => {
      for (const line of priceLines(rates, work)) {
        if (!line.total) continue
        expect(line.parts.reduce((sum, part) => sum + part.total.low, 0)).toBe(line.total.low)
        expect(new Set(line.parts.map((part) => part.rate.currency))).toEqual(new Set([line.currency]))
        expect(new Set(line.parts.map((part) => part.rate.academicYear)).size).toBe(1)
      }
    }),
  )
})

test('more credits never cost less', () => {
  fc.assert(
    fc.property(anyRates, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }), (rates, credits, more) => {
      const work = (count: number) => ({ creditsMin: count, creditsMax: count, coursesRequired: null })
      const less = priceRange(priceLines(rates, work(credits)))
      const greater = priceRange(priceLines(rates, work(credits + more)))
      if (less && greater) expect(greater.low).toBeGreaterThanOrEqual(less.low)
    }),
  )
})

test('every stated amount of a line is either counted or listed', () => {
  fc.assert(
    fc.property(anyRates, anyWork, (rates, work) => {
      for (const line of priceLines(rates, work)) {
        const [counted, listed] = [line.parts.map((part) => part.rate), line.notCounted]
        expect(counted.filter((rate) => listed.includes(rate))).toEqual([])
      }
    }),
  )
})
