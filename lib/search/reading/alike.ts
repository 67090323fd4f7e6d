import { wordsOf } from '@/lib/search/reading/query-text'

const LETTERS = 4

/** Whether every word of a label begins like a word of a text: nobody need be told that archivists go with archives. */
export function isAlike(label: string, text: string): boolean {
  const beginnings = (words: string) => wordsOf(words).map((word) => word.slice(0, LETTERS))
  return beginnings(label).every((beginning) => beginnings(text).includes(beginning))
}
