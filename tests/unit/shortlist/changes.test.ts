import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '@/lib/shortlist/changes'
import { readFacts, shortened, writeFacts } from '@/lib/shortlist/facts'
import { anyFacts, facts } from '../../support/shortlist'

describe('what changed', () => {
  test.each([
    [{ offeringStatus: 'discontinued' as const }, 'Whether it is offered', 'offered', 'discontinued'],
    [{ price: { currency: 'USD', low: 700_000, high: null } }, 'Price', '$6,975', 'from $7,000'],
    [{ price: { currency: 'CAD', low: 697_500, high: 697_500 } }, 'Price', '$6,975', 'CA$6,975'],
    [{ price: null }, 'Price', '$6,975', 'not known'],
    [{ creditsMax: null }, 'Credits', '15–18 credits', 'at least 15 credits'],
    [{ coursesRequired: 6 }, 'Courses', '5 courses', '6 courses'],
    [{ delivery: [] }, 'How it is taught', 'Online, in your own time; In person', 'not stated'],
    [{ fullyOnline: true }, 'Fully online', 'not stated', 'yes'],
    [{ requiresMlis: true }, "A library master's (MLIS) required", 'no', 'yes'],
    [{ minimumGpa: null }, 'Grade average asked for', '3.0', 'not stated'],
    [{ deadlines: 'Fall: May 1' }, 'Deadlines', 'Fall: April 15', 'Fall: May 1'],
  ])('%j reads old and new', (change, what, was, now) => {
    expect(changesBetween(facts, { ...facts, ...change })).toEqual([{ what, was, now }])
  })

  test('is nothing where nothing did, however long ago it was kept and in whatever order', () => {
    fc.assert(
      fc.property(anyFacts, (now) => {
        const reordered = { ...now, delivery: now.delivery.toReversed() }
        expect(changesBetween(readFacts(writeFacts(now)), reordered)).toEqual([])
      }),
    )
  })

  test('is something, and reads otherwise than before, wherever a value did', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (was, now) => {
        const changes = changesBetween(readFacts(writeFacts(was)), now)
        for (const change of changes) expect(change.was).not.toBe(change.now)
        if (was.creditsMin !== now.creditsMin) expect(changes.map(({ what }) => what)).toContain('Credits')
        if (was.deadlines !== now.deadlines) expect(changes.map(({ what }) => what)).toContain('Deadlines')
      }),
    )
  })

  test('is not missed at the end of long words', () => {
    const long = `Fall: ${'April 15, and later as places allow; '.repeat(5)}`
    const was = readFacts(writeFacts({ ...facts, deadlines: `${long}ask` }))
    const [change] = changesBetween(was, { ...facts, deadlines: `${long}call` })
    expect(change).toMatchObject({ what: 'Deadlines', now: `${long}call` })
    expect(change?.was).toMatch(/^Fall: April 15.*…$/)
  })

  test('is not told where nobody knows how it was', () => {
    expect(changesBetween(null, facts)).toEqual([])
    for (const line of ['', 'x', 'a,,,', 'a,USD1,,,,,,', writeFacts(facts).slice(1)]) expect(readFacts(line)).toBeNull()
  })
})

test('shortened words are shortened once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(shortened(shortened(text))).toBe(shortened(text))
    }),
  )
})
