import 'server-only'
import { orderAskedBy } from '@/lib/search/reading/orders'
import type { Term } from '@/lib/search/reading/query-text'
import { type Guess, guessWords } from '@/lib/search/reading/spelling'
import { spellingsOf } from '@/lib/search/reading/spellings'
import type { Thesaurus } from '@/lib/search/reading/thesaurus'
import { readWordForms, type WordForm } from '@/lib/search/reading/word-forms'

export type Forms = Map<string, WordForm>
export type Guesses = Map<string, Guess>

/** What words that nobody has may stand for, in the terms of a search; and the forms with those of the guesses. */
export async function guessIn(wanted: Term[], excluded: Term[], forms: Forms, thesaurus: Thesaurus) {
  const words = [...wanted, ...excluded].flatMap((term) => (term.isPhrase ? [] : term.words))
  const unknown = [...new Set(words)].filter((word) => isUnknown(word, forms, thesaurus))
  // Only the last word may be one that somebody did not finish.
  const guesses: Guesses = await guessWords(unknown, wanted.at(-1)?.words.at(-1), thesaurus)
  const meant = [...guesses.values()].flatMap((guess) => ('means' in guess ? guess.means : []))
  const guessed = new Map([...forms, ...(meant.length > 0 ? (await readWordForms(meant)).forms : [])])
  for (const [word, guess] of guesses) {
    if ('begins' in guess) guessed.set(word, { word, stem: `${word}*`, isKnown: true })
  }
  return { guesses, forms: guessed }
}

/** Neither a program nor the thesaurus has the word, in any spelling, and it asks for no order. */
function isUnknown(word: string, forms: Forms, { stems, words }: Thesaurus): boolean {
  const { stem = null, isKnown } = forms.get(word) ?? {}
  if (stem === null || isKnown || stems.has(stem) || words.has(word) || orderAskedBy(word)) return false
  return !spellingsOf(word).some((spelling) => forms.get(spelling)?.isKnown)
}

/** The terms with what their words were guessed to mean. */
export function asGuessed(terms: Term[], guesses: Guesses): Term[] {
  return terms.flatMap((term) => {
    const guess = term.isPhrase ? undefined : guesses.get(term.words[0] ?? '')
    if (!guess || 'begins' in guess) return [term]
    return guess.means.map((word, index) => ({
      ...term,
      words: [word],
      isAlternative: index === 0 && term.isAlternative,
    }))
  })
}
