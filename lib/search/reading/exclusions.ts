import { asGuessed, type Forms, type Guesses } from '@/lib/search/reading/guessing'
import { sequenceOf } from '@/lib/search/reading/interpretation'
import type { Term } from '@/lib/search/reading/query-text'
import { spellingsOf } from '@/lib/search/reading/spellings'
import type { Thesaurus } from '@/lib/search/reading/thesaurus'
import { keyOf, type Sequence } from '@/lib/search/reading/tsquery'
import type { Understanding } from '@/lib/search/schema'

type Exclusion = { sequences: Sequence[]; understood: Understanding['excluded'] }

/** What one exclusion keeps out, and how it was understood where that is not as it stands. */
export function exclusionOf(term: Term, guesses: Guesses, forms: Forms, thesaurus: Thesaurus): Exclusion {
  const typed = term.words.join(' ')
  const words = asGuessed([term], guesses).flatMap((each) => each.words)
  const sequences = term.isPhrase ? [sequenceOf(words, forms)] : waysOf(words, forms, thesaurus)
  const [read, isKnown] = [words.join(' '), words.some((word) => forms.get(word)?.isKnown)]
  const isNone = !isKnown && !sequences.some((_, index) => index > 0)
  return {
    sequences: sequences.filter(({ length }) => length > 0),
    understood: isNone || read !== typed ? [{ typed, read: isNone ? null : read }] : [],
  }
}

/** The words as they stand, in any spelling; or what they stand for, where nobody has them. */
function waysOf(words: string[], forms: Forms, { meanings }: Thesaurus): Sequence[] {
  const isKnown = (word: string) => forms.get(word)?.isKnown
  const sequence = sequenceOf(words, forms)
  const spellings = words.length > 1 ? [] : words.flatMap(spellingsOf).filter(isKnown)
  const equal = words.some(isKnown) ? [] : (meanings.get(keyOf(sequence))?.equal ?? [])
  return [sequence, ...spellings.map((spelling) => sequenceOf([spelling], forms)), ...equal]
}
