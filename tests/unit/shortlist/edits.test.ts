import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeKey } from '@/lib/programs/place'
import { annotate, clear, markSeen, move, remove, save, undo } from '@/lib/shortlist/edits'
import { type Entry, MOST_SAVED } from '@/lib/shortlist/shortlist'
import { anyEntries, entryOf, facts } from '../../support/shortlist'

const [a, b, c] = [entryOf('s/a'), { ...entryOf('s/b'), note: 'mine' }, entryOf('s/c')]
const list = [a, b, c]
const names = (entries: Entry[]) => entries.filter(({ isRemoved }) => !isRemoved).map(({ program }) => program)

describe('saving', () => {
  test('puts a program at the end', () => expect(names(save([a], b) ?? [])).toEqual(['a', 'b']))
  test('twice is once, and keeps the note', () => expect(save(list, { ...b, note: '' })).toEqual(list))
  test('is refused where the list is full, but not of what is on it', () => {
    const full = Array.from({ length: MOST_SAVED }, (_, each) => entryOf(`s/p${each}`))
    expect(save(full, a)).toBeNull()
    expect(save(full, entryOf('s/p7'))).toEqual(full)
  })
  test('again what was just taken off brings it back with its note, where it was', () =>
    expect(save(remove(list, b), { ...b, note: '' })).toEqual(list))
})

describe('taking off', () => {
  test('leaves the others, and can be undone', () => {
    expect(names(remove(list, b))).toEqual(['a', 'c'])
    expect(undo(remove(list, b))).toEqual(list)
  })
  test('everything can be undone', () => {
    expect(names(clear(list))).toEqual([])
    expect(undo(clear(list))).toEqual(list)
  })
  test('twice is once, and can be undone', () => expect(undo(remove(remove(list, b), b))).toEqual(list))
  test('is for good with the next change', () => {
    expect(undo(remove(remove(list, b), c))).toEqual([a, c])
    expect(undo(move(remove(list, b), c, -1))).toEqual([c, a])
  })
})

describe('the order', () => {
  test('changes by one place, and no further than the ends', () => {
    expect(names(move(list, b, -1))).toEqual(['b', 'a', 'c'])
    expect(names(move(list, b, 1))).toEqual(['a', 'c', 'b'])
    expect([move(list, a, -1), move(list, c, 1), move(list, entryOf('s/d'), 1)]).toEqual([list, list, list])
  })
  test('never loses a program or a note', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(40), fc.constantFrom<1 | -1>(1, -1), (entries, at, by) => {
        const live = entries.filter(({ isRemoved }) => !isRemoved)
        const moved = move(entries, live[at] ?? a, by)
        const notes = (some: Entry[]) => some.map((each) => `${placeKey(each)} ${each.note}`).toSorted()
        expect(notes(moved)).toEqual(notes(live))
      }),
    )
  })
})

describe('a note', () => {
  test('is counted by code points', () => {
    expect(annotate(list, a, '🗃'.repeat(200))[0]).toMatchObject({ note: '🗃'.repeat(200), draft: null })
  })
  test('that is too long waits, and the one that there was stays until the next change', () => {
    const tooLong = 'é'.repeat(201)
    const next = annotate(list, b, tooLong)
    expect(next[1]).toMatchObject({ note: 'mine', draft: tooLong })
    expect(move(next, a, 1)[0]).toMatchObject({ note: 'mine', draft: null })
  })
})

test('what was seen is what the next change is told from', () => {
  expect(markSeen(list, b, { ...facts, coursesRequired: 6 })[1]).toMatchObject({
    note: 'mine',
    facts: { coursesRequired: 6 },
  })
})
