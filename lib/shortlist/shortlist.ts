import { isAt, type Place } from '@/lib/programs/place'
import type { Facts } from '@/lib/shortlist/facts'

export const MOST_SAVED = 30
/** In code points: what a reader counts as characters, nearly. */
export const MOST_NOTE = 200

/** One program that a reader saved, with their own note. */
export type Saved = Place & {
  note: string
  /** ISO date. */
  savedOn: string
  /** What was stated when it was saved, or when the reader last saw a change; null: we can no longer read it. */
  facts: Facts | null
}

/** As the browser keeps it, in the reader's order. */
export type Entry = Saved & {
  /** Taken off the list by the last change, and kept until the next one so that it can be put back. */
  isRemoved: boolean
  /** A note as it was typed that could not be kept, until the next change. */
  draft: string | null
}

/** Whether a program is on the list, and not only kept to be put back. */
export function isOn(entries: Entry[], place: Place): boolean {
  return entries.some((each) => isAt(place)(each) && !each.isRemoved)
}

/** Text of one line without control characters: what a note may hold. */
export function cleanNote(text: string): string {
  return text
    .toWellFormed()
    .normalize()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

export function isTooLong(note: string): boolean {
  return [...note].length > MOST_NOTE
}
