import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatUtc, parseUtc } from '@/lib/oai/dates'

describe('a date of OAI-PMH', () => {
  test('is a day, all of it', () => {
    const start = Date.UTC(2026, 10, 23) / 1_000
    expect(parseUtc('2026-11-23')).toEqual({ start, end: start + 86_400, isDay: true })
  })

  test('or a second', () => {
    const start = Date.UTC(2026, 10, 23, 1, 2, 3) / 1_000
    expect(parseUtc('2026-11-23T01:02:03Z')).toEqual({ start, end: start + 1, isDay: false })
  })

  test.each([
    '',
    '2026',
    '2026-11',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '26-11-23',
    '2026-11-23T24:00:00Z',
    '2026-11-23T23:59:60Z',
    '2026-11-23T01:02:03',
    '2026-11-23T01:02Z',
    '2026-11-23T01:02:03.5Z',
    '2026-11-23T01:02:03+00:00',
    '2026-11-23 01:02:03Z',
    ' 2026-11-23',
    '2026-11-23\n',
    '２０２６-11-23',
    '-2026-11-23',
  ])('and %j is none', (text) => {
    expect(parseUtc(text)).toBeNull()
  })

  test.each(['0001-01-01', '0099-12-31', '2024-02-29', '9999-12-31', '9999-12-31T23:59:59Z'])(
    'and %s is one',
    (text) => {
      expect(parseUtc(text)).not.toBeNull()
    },
  )

  test('is read as it is written, for every second there is', () => {
    const seconds = fc.integer({ min: Date.UTC(1000, 0) / 1_000, max: Date.UTC(9999, 11, 31) / 1_000 })
    fc.assert(
      fc.property(seconds, (second) => {
        const text = formatUtc(new Date(second * 1_000))
        expect(parseUtc(text)).toEqual({ start: second, end: second + 1, isDay: false })
        expect(parseUtc(text.slice(0, 10))?.start).toBeLessThanOrEqual(second)
        expect(parseUtc(text.slice(0, 10))?.end).toBeGreaterThan(second)
      }),
    )
  })
})
