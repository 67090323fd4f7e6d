import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '@/lib/money/my-price/written-number'

const amount = { most: 1_000_000, decimals: 2 }

describe('an amount is read as people write it', () => {
  test.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1 200.5', 1200.5],
    ['$1,200.50', 1200.5],
    ['CA$ 12', 12],
    ['€80', 80],
    ['0', 0],
    ['  7 ', 7],
  ])('%j', (text, value) => {
    expect(readNumber(text, amount)).toEqual({ value })
  })

  test('a percentage with its sign', () => {
    expect(readNumber('33.5 %', { most: 100, decimals: 2, unit: '%' })).toEqual({ value: 33.5 })
  })

  test('nothing, where nothing is written', () => {
    expect(readNumber('  ', amount)).toBeNull()
  })
})

describe('what cannot be used gets a sentence', () => {
  test.each([
    ['-5', 'It cannot be less than 0.'],
    ['−5', 'It cannot be less than 0.'],
    ['1000001', 'It cannot be more than 1,000,000.'],
    ['9'.repeat(40), 'It cannot be more than 1,000,000.'],
    ['9'.repeat(100_000), 'Write a plain number, such as 1200 or 1200.50.'],
    ['1e9', 'Write a plain number, such as 1200 or 1200.50.'],
    ['NaN', 'Write a plain number, such as 1200 or 1200.50.'],
    ['Infinity', 'Write a plain number, such as 1200 or 1200.50.'],
    ['0x10', 'Write a plain number, such as 1200 or 1200.50.'],
    ['1,20', 'Write a plain number, such as 1200 or 1200.50.'],
    ['1.200,50', 'Write a plain number, such as 1200 or 1200.50.'],
    ['<script>', 'Write a plain number, such as 1200 or 1200.50.'],
    ['50%', 'Write a plain number, such as 1200 or 1200.50.'],
    ['1.005', 'Write at most 2 decimals.'],
    ['١٢٠٠', 'Write the number with the digits 0 to 9.'],
    ['१२००', 'Write the number with the digits 0 to 9.'],
    ['１２', 'Write the number with the digits 0 to 9.'],
  ])('%.40j', (text, fault) => {
    expect(readNumber(text, amount)).toEqual({ fault })
  })

  test('half a term', () => {
    expect(readNumber('2.5', { least: 1, most: 40, decimals: 0 })).toEqual({ fault: 'Write a whole number.' })
  })
})

test('whatever is written comes to nothing, a sentence, or a number within its limits', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), fc.integer().map(String))
  fc.assert(
    fc.property(anything, (text) => {
      const read = readNumber(text, amount)
      if (read && 'value' in read) {
        expect(read.value).toBeGreaterThanOrEqual(0)
        expect(read.value).toBeLessThanOrEqual(1_000_000)
        expect(Math.round(read.value * 100) / 100).toBe(read.value)
      } else if (read) expect(read.fault).toMatch(/\.$/)
    }),
  )
})
