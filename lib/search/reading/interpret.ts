import 'server-only'
import { type Slot, sequenceOf, slotsOf } from '@/lib/search/reading/interpretation'
import { readQueryText, type Term } from '@/lib/search/reading/query-text'
import { type Guess, guessWords } from '@/lib/search/reading/spelling'
import { spellingsOf } from '@/lib/search/reading/spellings'
import { getThesaurus } from '@/lib/search/reading/thesaurus'
import type { Sequence } from '@/lib/search/reading/tsquery'
import { readWordForms, type WordForm } from '@/lib/search/reading/word-forms'
import type { Reading } from '@/lib/search/schema'

/** What a search asks for, in terms that a query can be made of. */
export type Interpretation = {
  slots: Slot[]
  excluded: Sequence[]
  /** All that was typed, as one phrase. */
  whole: Sequence
  corrected: Reading['corrected']
  /** The labels of the thesaurus, by their stems. */
  labels: Map<string, string>
}

/** Reads the words of a search with the thesaurus and the words that programs have. */
export async function interpret(text: string): Promise<Interpretation> {
  const { wanted, excluded } = readQueryText(text)
  const words = wordsIn([...wanted, ...excluded])
  if (words.length === 0) return { slots: [], excluded: [], whole: [], corrected: [], labels: new Map() }
  const read = await readWordForms([
    ...words,
    ...words.flatMap(spellingsOf),
    ...pairsOf(wanted).map(({ joined }) => joined),
  ])
  const thesaurus = await getThesaurus(read.version)
  const isUnknown = ({ stem, isKnown }: WordForm) => stem !== null && !isKnown && !thesaurus.stems.has(stem)
  const unknown = wordsIn(wanted.filter(({ isPhrase }) => !isPhrase)).filter((word) => {
    const form = read.forms.get(word)
    return form && isUnknown(form) && !spellingsOf(word).some((spelling) => read.forms.get(spelling)?.isKnown)
  })
  const guesses = await guessWords(unknown, thesaurus)
  const meant = [...guesses.values()].flatMap((guess) => (guess.isBeginning ? [] : [guess.word]))
  const forms = new Map([...read.forms, ...(meant.length > 0 ? (await readWordForms(meant)).forms : [])])
  for (const [word, guess] of guesses) if (guess.isBeginning) forms.set(word, beginning(word))

  const terms = joinPairs(
    wanted.map((term) => (term.isPhrase ? term : corrected(term, guesses))),
    forms,
  )
  return {
    labels: thesaurus.labels,
    slots: slotsOf(terms, forms, thesaurus),
    excluded: excluded.map((term) => sequenceOf(term.words, forms)).filter((sequence) => sequence.length > 0),
    whole: sequenceOf(
      terms.flatMap((term) => term.words),
      forms,
    ),
    corrected: unknown.flatMap((typed) => {
      const guess = guesses.get(typed)
      return guess && !guess.isBeginning ? [{ typed, read: guess.word }] : []
    }),
  }
}

function wordsIn(terms: Term[]): string[] {
  return [...new Set(terms.flatMap((term) => term.words))]
}

function corrected(term: Term, guesses: Map<string, Guess>): Term {
  const words = term.words.map((word) => {
    const guess = guesses.get(word)
    return guess && !guess.isBeginning ? guess.word : word
  })
  return { ...term, words }
}

function beginning(word: string): WordForm {
  return { word, stem: `${word}*`, isKnown: true }
}

/** Neighbours that may be one word elsewhere: "meta data". */
function pairsOf(terms: Term[]): { joined: string; index: number }[] {
  return terms.flatMap(({ words: [word], isPhrase }, index) => {
    const next = terms[index + 1]
    return next && word && !isPhrase && !next.isPhrase && !next.isAlternative
      ? [{ joined: `${word}${next.words[0]}`, index }]
      : []
  })
}

/** Joins two words that programs have only as one. */
function joinPairs(terms: Term[], forms: Map<string, WordForm>): Term[] {
  for (const { joined, index } of pairsOf(terms)) {
    const [first, second] = [terms[index], terms[index + 1]]
    const isOne = forms.get(joined)?.isKnown && joined.length > 5
    const areTwo = [first, second].every((term) => forms.get(term?.words[0] ?? '')?.isKnown)
    if (first && isOne && !areTwo) return joinPairs(terms.toSpliced(index, 2, { ...first, words: [joined] }), forms)
  }
  return terms
}
