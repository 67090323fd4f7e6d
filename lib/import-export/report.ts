import { capitalised } from '../format.ts'
import type { Tally } from './sync.ts'

export interface Tallies {
  topics: Tally
  institutions: Tally
  /** With their experiences. */
  programs: Tally
  sectorFigures: Tally
  /** The thesaurus. */
  concepts: Tally
  texts: Tally
}

const NAMES = [
  ['topics', 'topic', 'topics'],
  ['institutions', 'institution', 'institutions'],
  ['programs', 'program', 'programs'],
  ['sectorFigures', 'sector figure', 'sector figures'],
  ['concepts', 'concept of the thesaurus', 'concepts of the thesaurus'],
  ['texts', 'text', 'texts'],
] as const

/** One sentence: "Added 41 topics and 191 programs; kept 1 program that was edited." */
export function summaryOf(tallies: Tallies): string {
  const phrases = [
    counted('added', tallies, ({ added }) => added),
    counted('updated', tallies, ({ updated }) => updated),
    counted('kept as edited here:', tallies, ({ edited }) => edited.length),
    counted('kept although no longer in the files:', tallies, ({ gone }) => gone.length),
  ].filter(Boolean)
  const changed = phrases.some((phrase) => /^(added|updated)/.test(phrase))
  const sentence = (changed ? phrases : ['nothing changed', ...phrases]).join('; ')
  return `${capitalised(sentence)}.`
}

/** A line a kind with its counts, and a line for each record that was kept. */
export function reportLines(tallies: Tallies): string[] {
  return NAMES.flatMap(([kind, , many]) => {
    const { added, updated, unchanged, edited, gone } = tallies[kind]
    const kept = edited.length + gone.length
    return [
      `${many}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${kept} kept`,
      ...edited.map((key) => `  kept ${key}: it was changed here since it was loaded, and the file differs`),
      ...gone.map((key) => `  kept ${key}: it is no longer in the files`),
    ]
  })
}

function counted(what: string, tallies: Tallies, count: (tally: Tally) => number): string {
  const parts = NAMES.flatMap(([kind, one, many]) => {
    const number = count(tallies[kind])
    return number > 0 ? [`${number} ${number === 1 ? one : many}`] : []
  })
  return parts.length > 0 ? `${what} ${new Intl.ListFormat('en').format(parts)}` : ''
}
