import type { SubmissionResult } from '@conform-to/react'
import type { Clash } from './conflict'
import type { Problem } from './problems'

/** Which side was picked where two people said different things, by the path of the field. */
export type Picks = ReadonlyMap<string, 'mine' | 'theirs'>

/** What somebody else saved while this person was editing. */
export interface Conflict {
  /** Who saved, and when, in words. */
  who: string
  at: string
  /** What saving now would come after: `Standing.version`. */
  version: string
  clashes: Clash[]
}

/** What the server says to a form that it did not take, or of which a row was added, moved or taken away. */
export type FormState = {
  result: SubmissionResult
  /** What the person began with, whatever was saved since. */
  version: string
  problems: Problem[]
  conflict: Conflict | null
} | null

/** What a reader suggests of a record. */
export interface Suggested {
  reference: string
  /** The name of the fact; null: the record as a whole. */
  fact: string | null
  message: string
  /** What the fact should say; null: the reader did not say. */
  words: string | null
  sourceUrl: string | null
}
