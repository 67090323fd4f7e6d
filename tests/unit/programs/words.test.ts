import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliveryLabel, unstatedDelivery } from '@/lib/programs/delivery'
import { degreeRule, degreeToHold, entryRule, neededLabel } from '@/lib/programs/entry'
import { evidenceOf } from '@/lib/programs/evidence'
import { freshnessOf, isOldYear } from '@/lib/programs/freshness'
import { creditsLabel, monthsLabel } from '@/lib/programs/work'

const entry = {
  requiresMasters: null,
  requiresMlis: null,
  openToNonMatriculated: null,
  openToCurrentDegreeStudents: null,
  minimumGpa: null,
}

describe('what one must hold', () => {
  test.each([
    [{}, null],
    [{ requiresMlis: true, requiresMasters: true }, "Library master's (MLIS)"],
    [{ requiresMasters: true, requiresMlis: false }, "A master's; need not be an MLIS"],
    [{ requiresMasters: true }, "A master's; of which kind is not stated"],
    [{ requiresMasters: false, minimumGpa: 3 }, "No master's needed, 3.0 grade average"],
    [{ requiresMlis: false }, 'No MLIS needed; other degrees not stated'],
    [{ requiresMasters: false, openToNonMatriculated: false }, 'Only for students of a degree there'],
    [
      { requiresMasters: true, requiresMlis: true, openToCurrentDegreeStudents: true },
      "Library master's (MLIS), held or in progress",
    ],
    [
      { requiresMasters: true, requiresMlis: false, openToCurrentDegreeStudents: true },
      'A graduate degree, held or in progress',
    ],
    [{ requiresMasters: false, openToCurrentDegreeStudents: true }, "No master's needed"],
  ])('%j is %j', (facts, words) => {
    expect(entryRule({ ...entry, ...facts })).toBe(words)
  })

  test.each([
    [{ requiresMlis: true, requiresMasters: true }, 'mlis'],
    [{ requiresMasters: true, requiresMlis: false }, 'masters'],
    [{ requiresMasters: true, openToCurrentDegreeStudents: true }, null],
    [{ requiresMlis: true, openToNonMatriculated: false }, null],
    [{ requiresMasters: false }, null],
    [{}, null],
  ])('the degree to be held of %j is %j', (facts, degree) => {
    expect(degreeToHold({ ...entry, ...facts })).toBe(degree)
  })

  test('a degree that may be in progress is not called required and no more', () => {
    expect(neededLabel(true, { ...entry, openToCurrentDegreeStudents: true })).toBe('Required, or a degree in progress')
  })

  test('nobody reads that no degree is needed where outsiders are turned away, whatever else is stated', () => {
    const stated = fc.option(fc.boolean())
    const facts = fc.record({ requiresMasters: stated, requiresMlis: stated, openToCurrentDegreeStudents: stated })
    fc.assert(
      fc.property(facts, (some) => {
        const rule = degreeRule({ ...entry, ...some, openToNonMatriculated: false })
        expect(rule).toBe('Only for students of a degree there')
      }),
    )
  })
})

describe('how it is taught', () => {
  test('nothing stated stays unknown', () => expect(deliveryLabel([], null)).toBeNull())
  test('only what is not so is said too', () => expect(deliveryLabel([], false)).toBe('Not fully online'))
  test('fully online goes first', () =>
    expect(deliveryLabel(['online_async'], true)).toBe('Fully online, in your own time'))
  test('the other ways to do what can be done fully online are said too', () => {
    expect(deliveryLabel(['online', 'in_person'], true)).toBe('Fully online, or in person')
    expect(deliveryLabel(['hybrid', 'online_sync'], true)).toBe('Fully online, live sessions, or partly on site')
  })
  test('online and in person is not fully online', () =>
    expect(deliveryLabel(['online', 'in_person'], null)).toBe('Online; in person'))
})

describe('what is said where no page says how it is taught', () => {
  test('an online price is named, and not taken for an answer', () =>
    expect(unstatedDelivery([{ mode: 'in_person' }, { mode: 'online' }])).toBe('not stated, though an online price is'))
  test('so is a price for taking it in person', () =>
    expect(unstatedDelivery([{ mode: 'in_person' }])).toBe('not stated, though a price in person is'))
  test('a price for any mode says nothing of it', () => expect(unstatedDelivery([{ mode: 'any' }])).toBe('not stated'))
})

describe('how much work', () => {
  const credits = (creditsMin: number | null, creditsMax: number | null) =>
    creditsLabel({ creditsMin, creditsMax, coursesRequired: null })
  test('a range, an open range and one number read differently', () => {
    expect([credits(15, 15), credits(15, 18), credits(24, null), credits(null, 30), credits(null, null)]).toEqual([
      '15 credits',
      '15–18 credits',
      'at least 24 credits',
      'at most 30 credits',
      null,
    ])
  })
  test('months read alike', () => expect(monthsLabel(8, 15)).toBe('8–15 months'))
})

describe('how fresh', () => {
  const today = new Date('2026-11-22')
  const source = (asOfText: string | null, asOfYear: number | null) => ({ asOfText, asOfYear })

  test('the newest date that a source carries, and how many carry none', () => {
    const sources = [source('Fall 2013', 2013), source('2024-25', 2025), source(null, null)]
    expect(freshnessOf(null, sources, today)).toMatchObject({
      newest: { text: '2024-25', isOld: false },
      sources: 3,
      undated: 1,
      isStale: true,
    })
  })

  test('a record checked within a year is fresh, and one checked before is stale', () => {
    expect(freshnessOf(new Date('2026-01-05'), [], today).isStale).toBe(false)
    expect(freshnessOf(new Date('2025-11-01'), [], today).isStale).toBe(true)
  })

  test('a year is old when it is more than two years back', () => {
    expect([2023, 2024, null].map((year) => isOldYear(year, today))).toEqual([true, false, false])
  })
})

describe('which source supports what', () => {
  const evidence = evidenceOf([
    { supports: ['name', 'tuition'] },
    { supports: ['admission'] },
    { supports: ['tuition'] },
  ])
  test('sources are counted from 1', () => expect(evidence('tuition')).toEqual([1, 3]))
  test('a page that supports all of admission supports each rule of it', () => {
    expect(evidence('requires_mlis')).toEqual([2])
    expect(evidence('delivery')).toEqual([])
  })
})
