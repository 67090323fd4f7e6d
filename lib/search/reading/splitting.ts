import type { Thesaurus } from '@/lib/search/reading/thesaurus'
import { keyOf } from '@/lib/search/reading/tsquery'
import type { WordForm } from '@/lib/search/reading/word-forms'

const SHORTEST_PART = 3

/** Every way to part a word in two. */
export function partsOf(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => [
    word.slice(0, index + 1),
    word.slice(index + 1),
  ])
}

/** The two words that one was written for ("datascience"): a label of the thesaurus, else two that programs have. */
export function splitOf(word: string, forms: Map<string, WordForm>, { meanings }: Thesaurus): [string, string] | null {
  const parts = partsOf(word)
  const formsOf = (part: [string, string]) => part.map((each) => forms.get(each))
  const label = parts.find((part) => meanings.has(keyOf(formsOf(part).map((form) => ({ stem: form?.stem ?? '' })))))
  const known = parts.filter(
    (part) => part.every(({ length }) => length >= SHORTEST_PART) && formsOf(part).every((form) => form?.isKnown),
  )
  const shortest = (part: string[]) => Math.min(...part.map(({ length }) => length))
  return label ?? known.toSorted((one, other) => shortest(other) - shortest(one))[0] ?? null
}
