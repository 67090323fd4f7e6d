import { describe, expect, test } from 'vitest'
import { figuresOf, percentile, slowestFirst } from '../../bench/play/figures.ts'
import { limitFor, verdictsOn } from '../../bench/report/verdicts.ts'

const answer = (path: string, milliseconds: number, status = 200) => ({
  kind: '',
  path,
  milliseconds,
  status,
  bytes: 100,
})

describe('a percentile', () => {
  test('is a value that was measured', () => {
    expect(percentile([3, 1, 2, 4], 0.5)).toBe(2)
    expect(percentile([5], 0.95)).toBe(5)
  })

  test('of 95 leaves one in twenty above it', () => {
    const values = Array.from({ length: 100 }, (_, place) => place + 1)
    expect(percentile(values, 0.95)).toBe(95)
    expect(percentile(values, 1)).toBe(100)
  })

  test('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN()
  })
})

test('plays are taken together, and every answer but 200 is an error', () => {
  const plays = [
    { answers: [answer('/a', 10), answer('/b', 20, 503)], seconds: 1 },
    { answers: [answer('/a', 30), answer('/b', 40)], seconds: 3 },
  ]
  expect(figuresOf(plays)).toEqual({ p50: 20, p95: 40, max: 40, perSecond: 1, errors: 1 })
})

test('the slowest questions come first, each of them once', () => {
  const answers = [answer('/a', 10), answer('/b', 20), answer('/a', 30)]
  expect(slowestFirst(answers).map(({ path, milliseconds }) => [path, milliseconds])).toEqual([
    ['/a', 30],
    ['/b', 20],
  ])
})

describe('a verdict', () => {
  const figures = (p95: number, max = p95) => ({ p50: 1, p95, max, perSecond: 1, errors: 0 })
  const played = {
    bare: figures(10),
    first: figures(20),
    rounds: figures(15, 300),
    ...{ firstAnswers: [], roundAnswers: [], bytes: { mean: 1, bare: 1 } },
    ...{ peakMemory: 300e6, barePeakMemory: 100e6 },
  }
  const missed = (size: number, changes = {}) =>
    verdictsOn({ size, played: { ...played, ...changes } })
      .filter(({ isMet }) => !isMet)
      .map(({ target }) => target)

  test('allows more as the catalogue grows', () => {
    expect([10_000, 100_000, 1_000_000].map(limitFor)).toEqual([2, 4, 10])
  })

  test('holds the plays, the slowest request and the memory against the bare page', () => {
    expect(missed(10_000)).toEqual(['slowest request of all, in p95 of the bare page ≤ 25×'])
    expect(missed(10_000, { rounds: figures(21), peakMemory: 401e6 })).toEqual([
      'p95 of the rounds, in p95 of the bare page ≤ 2×',
      'memory of the server ≤ 400 MB',
    ])
  })

  test('is missed where there is no figure', () => {
    expect(missed(1_000_000, { bare: figures(Number.NaN) })).toHaveLength(2)
  })

  test('lets a save cost twice as much and no more', () => {
    const written = { with: { median: 21, p95: 30 }, without: { median: 10, p95: 30 } }
    expect(verdictsOn({ size: 10_000, written })).toMatchObject([{ value: '2.10×', isMet: false }])
  })

  test('lets the list over HTTP take one and a half times as long as its reads, and no more', () => {
    const asked = { http: { p50: 10, p95: 31, max: 40, perSecond: 50, errors: 0 }, reads: { p50: 8, p95: 20 } }
    expect(verdictsOn({ size: 10_000, asked })).toMatchObject([{ value: '1.55×', isMet: false }, { isMet: true }])
  })
})
