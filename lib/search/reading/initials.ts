import type { Term } from '@/lib/search/reading/query-text'
import type { Thesaurus } from '@/lib/search/reading/thesaurus'

/** Two initials around a sign, as one word: "A&D". Letters by themselves would be lost among stop words. */
export function initialsIn(text: string): string | undefined {
  return /^\P{L}*(\p{L}&\p{L})\P{L}*$/u.exec(text.normalize('NFKC').toLowerCase())?.[1]
}

export function areInitials(word: string): boolean {
  return word.includes('&')
}

/** The letters of initials that the thesaurus does not know, each by itself, as a document has them. */
export function partInitials(terms: Term[], { meanings }: Thesaurus): Term[] {
  return terms.flatMap((term) => {
    const [word = ''] = term.words
    if (!areInitials(word) || meanings.has(word)) return [term]
    return lettersOf(word).map((letter, index) => ({
      ...term,
      words: [letter],
      isAlternative: index === 0 && term.isAlternative,
    }))
  })
}

/** What must be known of a word to read it either way. */
export function lettersOf(word: string): string[] {
  return areInitials(word) ? word.split('&') : []
}
