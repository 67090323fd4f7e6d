import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Compared, medianOf, standingOf } from '@/lib/money/standing'

const program = (href: string, price: number | null, currency: string | null = 'USD'): Compared => ({
  ...{ href, name: href, institution: 'Any', currency: price === null ? null : currency },
  ...{ price, perCredit: price === null ? null : price / 10 },
})

test('a program stands among those that state the figure in its currency; the others are counted', () => {
  const all = [program('a', 400), program('own', 500), program('b', 500), program('c', 900), program('d', null)]
  expect(standingOf(program('own', 500), [...all, program('e', 700, 'CAD')], 'price')).toMatchObject({
    ...{ own: 500, median: 500, cheaper: 1, dearer: 1, unknown: 1, otherCurrency: 1 },
    others: [{ href: 'a' }, { href: 'b' }, { href: 'c' }],
  })
})

test('a program without the figure stands nowhere', () => {
  expect(standingOf(program('own', null), [program('a', 400)], 'perCredit')).toBeNull()
})

test('the median has as many at most as at least', () => {
  expect(medianOf([300, 100, 200])).toBe(200)
  expect(medianOf([100, 201, 300, 400])).toBe(251)
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (amounts) => {
      const median = medianOf(amounts)
      expect(amounts.filter((each) => each < median).length).toBeLessThanOrEqual(amounts.length / 2)
      expect(amounts.filter((each) => each > median).length).toBeLessThanOrEqual(amounts.length / 2)
    }),
  )
})
