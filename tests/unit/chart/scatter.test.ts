import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sideBySide } from '@/components/chart/side-by-side'
import { ticks } from '@/components/chart/ticks'
import { wrap } from '@/components/chart/wrap'

describe('the steps of an axis', () => {
  test.each([
    [30, 8, [0, 5, 10, 15, 20, 25, 30]],
    [4_080_000, 6, [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000]],
    [1, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('up to %d are round', (most, wanted, expected) => {
    expect(ticks(most, wanted).map((tick) => Number(tick.toFixed(6)))).toEqual(expected)
  })

  test('reach the largest value, and are about as many as wanted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (most) => {
        const all = ticks(most, 6)
        expect(all.at(-1)).toBeGreaterThanOrEqual(most * 0.999_999)
        expect(all.length).toBeGreaterThan(2)
        expect(all.length).toBeLessThan(9)
      }),
    )
  })
})

describe('dots side by side', () => {
  test('none covers another, and each keeps its height', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), (places) => {
        const asides = sideBySide(places, 10)
        const moved = places.map(({ x, y }, index) => ({ x: x + (asides[index] ?? 0), y }))
        moved.forEach((one, index) => {
          for (const other of moved.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(10)
          }
        })
      }),
    )
  })

  test('one that has room stays where it belongs', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
    ]
    expect(sideBySide(places, 10)).toEqual([0, 0])
  })
})

test('a name is broken between words, and loses none', () => {
  const name = 'Certificate of Advanced Study in Archives and Records Management, Simmons University'
  const lines = wrap(name, 42)
  expect(lines.join(' ')).toBe(name)
  expect(lines.filter((line) => line.length > 42)).toEqual([])
})
