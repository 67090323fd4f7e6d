import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PriceLine, priceLines, priceRange } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'
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

test('every stated price is in a line, and a line names once each price and fee that may concern it', () => {
  fc.assert(
    fc.property(anyRates, anyWork, (rates, work) => {
      const lines = priceLines(rates, work)
      for (const line of lines) {
        const fees = rates.filter((rate) => rate.basis === 'fee' && rate.currency === line.currency)
        expect(namedIn(line).filter((rate) => rate.basis === 'fee')).toHaveLength(
          fees.filter((fee) => meets(fee.residency, line.residency) && meets(fee.mode, line.mode)).length,
        )
        expect(new Set(namedIn(line)).size).toBe(namedIn(line).length)
      }
      const named = new Set(lines.flatMap(namedIn))
      expect(rates.filter((rate) => rate.basis !== 'fee' && !named.has(rate))).toEqual([])
    }),
  )
})

/** What a line rests on, what it adds and what it lists. */
function namedIn({ rate, parts, notCounted }: PriceLine): Rate[] {
  return [rate, ...parts.map((part) => part.rate).filter((each) => each !== rate), ...notCounted]
}

function meets(one: string, other: string): boolean {
  return one === 'any' || other === 'any' || one === other
}
