import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formula } from '@/lib/money/formula'
import { priceLines } from '@/lib/money/price'
import { anyRates, anyWork } from '../../support/prices.ts'

test('every formula, worked out as it is written, comes to the total behind it', () => {
  let worked = 0
  fc.assert(
    fc.property(anyRates, anyWork, (rates, work) => {
      for (const line of priceLines(rates, work)) {
        const written = formula(line)
        if (written === null || !line.total) continue
        const [left = '', right = left] = written.split(' = ')
        expect(amounts(right)).toEqual(ends(line.total))
        // A sum of parts of one range: its lowest and its highest come from the lowest and highest of each part.
        expect(sum(left)).toEqual(ends(line.total))
        worked += 1
      }
    }),
    { numRuns: 1_000 },
  )
  expect(worked).toBeGreaterThan(500)
})

test('without a total there is no formula', () => {
  fc.assert(
    fc.property(anyRates, anyWork, (rates, work) => {
      for (const line of priceLines(rates, work)) expect(formula(line) === null).toBe(line.total === null)
    }),
  )
})

type Ends = [low: number, high: number | null]

function ends({ low, high }: { low: number; high: number | null }): Ends {
  return [low, high]
}

/** "12–23 × $700 + $800" → the least and the most that it comes to, in cents. */
function sum(left: string): Ends {
  const terms = left.split(' + ').map((term): Ends => {
    const [amount = '', count = '1'] = term.split(' × ').toReversed()
    const [low, high] = amounts(amount)
    const [least = 1, most = least] = count.replace('at least ', '').split('–').map(Number)
    const isOpen = high === null || count.startsWith('at least')
    return [cents(low * least), isOpen ? null : cents(high * most)]
  })
  const highs = terms.map(([, high]) => high)
  return [
    terms.reduce((total, [low]) => total + low, 0),
    highs.includes(null) ? null : highs.reduce<number>((total, high) => total + Number(high), 0),
  ]
}

/** "$3,876–$6,783", "from $5,640" → in cents. */
function amounts(words: string): Ends {
  const found = [...words.matchAll(/[\d,]+(?:\.\d+)?/g)].map(([digits]) =>
    Math.round(Number(digits.replaceAll(',', '')) * 100),
  )
  const [low = Number.NaN, high = low] = found
  return [low, words.startsWith('from ') ? null : high]
}

/** Half credits are charged to the cent, half a cent up. */
function cents(amount: number): number {
  return Math.round(Math.round(amount * 100) / 100)
}
