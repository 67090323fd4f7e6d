import type { Term } from '@/lib/search/reading/query-text'
import type { Thesaurus } from '@/lib/search/reading/thesaurus'
import type { WordForm } from '@/lib/search/reading/word-forms'

/** Two words that may be one ("meta data"), and where they stand. */
export type Pair = { typed: string; joined: string; index: number }

const SHORTEST_JOINED = 6

export function pairsOf(terms: Term[]): Pair[] {
  return terms.flatMap(({ words: [word = ''], isPhrase }, index) => {
    const next = terms[index + 1]
    const joined = `${word}${next?.words[0]}`
    const isPair = next && !isPhrase && !next.isPhrase && !next.isAlternative && joined.length >= SHORTEST_JOINED
    return isPair ? [{ typed: `${word} ${next.words[0]}`, joined, index }] : []
  })
}

/** Two words as one, where only that is known. */
export function joinPairs(terms: Term[], forms: Map<string, WordForm>, thesaurus: Thesaurus): Term[] {
  const isKnown = (word: string) => {
    const form = forms.get(word)
    return form?.isKnown || thesaurus.meanings.has(form?.stem ?? '')
  }
  for (const { joined, index } of pairsOf(terms)) {
    const [first, second] = [terms[index], terms[index + 1]]
    const areTwo = [first, second].every((term) => isKnown(term?.words[0] ?? ''))
    if (first && isKnown(joined) && !areTwo) {
      return joinPairs(terms.toSpliced(index, 2, { ...first, words: [joined] }), forms, thesaurus)
    }
  }
  return terms
}

/** "U of A" as the initials that a document has of the name. */
export function joinInitials(terms: Term[]): Term[] {
  const place = terms.findIndex(
    (term, index) => letterOf(term) && terms[index + 1]?.words[0] === 'of' && letterOf(terms[index + 2]),
  )
  const first = terms[place]
  if (!first) return terms
  const initials = [letterOf(first), letterOf(terms[place + 2])].join('')
  return joinInitials(terms.toSpliced(place, 3, { ...first, words: [initials] }))
}

function letterOf(term: Term | undefined): string | undefined {
  return term?.isPhrase ? undefined : /^\p{L}$/u.exec(term?.words[0] ?? '')?.[0]
}
