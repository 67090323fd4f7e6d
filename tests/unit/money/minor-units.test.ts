import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMinorUnits, toMinorUnits } from '@/lib/money/minor-units'

test.each([
  [479.32, 'USD', 47932],
  [1483.65, 'CAD', 148365],
  [0.29, 'USD', 29],
  [1395, 'USD', 139500],
  [5000, 'JPY', 5000],
  [1.234, 'KWD', 1234],
])('%f %s is %i in minor units', (amount, currency, minor) => {
  expect(toMinorUnits(amount, currency)).toBe(minor)
  expect(fromMinorUnits(minor, currency)).toBe(amount)
})

test('an amount with more digits than its currency has is refused', () => {
  expect(() => toMinorUnits(1.005, 'USD')).toThrow(RangeError)
  expect(() => toMinorUnits(0.5, 'JPY')).toThrow(RangeError)
})

test('every amount in cents comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (cents) => {
      const written = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)
      expect(fromMinorUnits(cents, 'USD')).toBe(written)
      expect(toMinorUnits(written, 'USD')).toBe(cents)
    }),
  )
})
