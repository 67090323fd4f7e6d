import { isAt, type Place } from '@/lib/programs/place'
import type { Facts } from '@/lib/shortlist/facts'
import { cleanNote, type Entry, isOn, isTooLong, MOST_SAVED, type Saved } from '@/lib/shortlist/shortlist'

/** Adds a program at the end; null: there are as many as a list holds. One that was just taken off comes back as it was. */
export function save(entries: Entry[], program: Saved): Entry[] | null {
  const settled = settle(entries.map((each) => (isAt(program)(each) ? { ...each, isRemoved: false } : each)))
  if (settled.some(isAt(program))) return settled
  return settled.length < MOST_SAVED ? [...settled, { ...program, isRemoved: false, draft: null }] : null
}

/** Pressed twice it is once: what was taken off can still be put back. */
export function remove(entries: Entry[], place: Place): Entry[] {
  if (!isOn(entries, place)) return entries
  return settle(entries).map((each) => (isAt(place)(each) ? { ...each, isRemoved: true } : each))
}

export function clear(entries: Entry[]): Entry[] {
  return settle(entries).map((each) => ({ ...each, isRemoved: true }))
}

/** Puts back what the last change took off, where it was. */
export function undo(entries: Entry[]): Entry[] {
  return entries.map((each) => ({ ...each, isRemoved: false, draft: null }))
}

/** Moves a program by one place, or not where it is the first or the last. */
export function move(entries: Entry[], place: Place, by: -1 | 1): Entry[] {
  const settled = settle(entries)
  const from = settled.findIndex(isAt(place))
  const [moved, neighbour] = [settled[from], settled[from + by]]
  return moved && neighbour ? settled.with(from, neighbour).with(from + by, moved) : settled
}

/** Keeps a note; one that is too long waits beside the one that there was. */
export function annotate(entries: Entry[], place: Place, typed: string): Entry[] {
  const note = cleanNote(typed)
  if (isTooLong(note)) return keepDraft(entries, place, note)
  return settle(entries).map((each) => (isAt(place)(each) ? { ...each, note } : each))
}

/** Keeps what was typed and could not be a note, for the form that shows it once more. */
export function keepDraft(entries: Entry[], place: Place, draft: string): Entry[] {
  return settle(entries).map((each) => (isAt(place)(each) ? { ...each, draft } : each))
}

/** What a program states now is what the reader has seen. */
export function markSeen(entries: Entry[], place: Place, facts: Facts): Entry[] {
  return settle(entries).map((each) => (isAt(place)(each) ? { ...each, facts } : each))
}

/** Without what only waited for the next change. */
function settle(entries: Entry[]): Entry[] {
  return entries.filter(({ isRemoved }) => !isRemoved).map((each) => ({ ...each, draft: null }))
}
