import 'server-only'
import { exclusionOf } from '@/lib/search/reading/exclusions'
import { asGuessed, type Guesses, guessIn } from '@/lib/search/reading/guessing'
import { lettersOf, partInitials } from '@/lib/search/reading/initials'
import { type Slot, sequenceOf, slotsOf } from '@/lib/search/reading/interpretation'
import { joinInitials, joinPairs, type Pair, pairsOf } from '@/lib/search/reading/joining'
import { readQueryText, type Term } from '@/lib/search/reading/query-text'
import { spellingsOf } from '@/lib/search/reading/spellings'
import { tellingOf } from '@/lib/search/reading/telling'
import { getThesaurus } from '@/lib/search/reading/thesaurus'
import type { Sequence } from '@/lib/search/reading/tsquery'
import { readWordForms } from '@/lib/search/reading/word-forms'
import type { Understanding } from '@/lib/search/schema'

/** What a search asks for, in terms that a query can be made of. */
export type Interpretation = {
  slots: Slot[]
  excluded: Sequence[]
  /** All that was typed and says something, as one phrase. */
  whole: Sequence
  /** The labels of the thesaurus, by their stems. */
  labels: Map<string, string>
  understanding: Understanding
}

/** Reads the words of a search with the thesaurus and the words that programs have. */
export async function interpret(text: string): Promise<Interpretation> {
  const typed = readQueryText(text)
  const terms = joinInitials(typed.wanted)
  const [words, pairs] = [wordsIn([...terms, ...typed.excluded]), pairsOf(terms)]
  if (words.length === 0) return nothing
  const others = [...words.flatMap(spellingsOf), ...words.flatMap(lettersOf), ...pairs.map(({ joined }) => joined)]
  const read = await readWordForms([...words, ...others])
  const thesaurus = await getThesaurus(read.version)
  const joined = joinPairs(partInitials(terms, thesaurus), read.forms, thesaurus)
  const { guesses, forms } = await guessIn(joined, typed.excluded, read.forms, thesaurus)

  const wanted = asGuessed(joined, guesses)
  const { slots, orders, leftOut } = tellingOf(slotsOf(wanted, forms, thesaurus), forms)
  const exclusions = typed.excluded.map((term) => exclusionOf(term, guesses, forms, thesaurus))
  const silent = [...orders.map((order) => order.typed), ...leftOut]
  const said = wanted.flatMap((term) => term.words).filter((word) => !silent.includes(word))
  const excluded = exclusions.flatMap(({ sequences }) => sequences)
  return {
    slots,
    excluded,
    whole: sequenceOf(said, forms),
    labels: thesaurus.labels,
    understanding: {
      corrected: [...joinedIn(pairs, joined, words), ...correctedIn(joined, guesses)],
      begun: begunIn(joined, guesses),
      excluded: exclusions.flatMap((exclusion) => exclusion.understood),
      orders,
      // Words that say nothing are worth a word only where nothing else is asked for.
      leftOut: slots.length + excluded.length > 0 ? leftOut : [...leftOut, ...said],
    },
  }
}

const nothing: Interpretation = {
  slots: [],
  excluded: [],
  whole: [],
  labels: new Map(),
  understanding: { corrected: [], begun: [], excluded: [], orders: [], leftOut: [] },
}

function wordsIn(terms: Term[]): string[] {
  return [...new Set(terms.flatMap((term) => term.words))]
}

function joinedIn(pairs: Pair[], terms: Term[], typed: string[]): Understanding['corrected'] {
  const words = wordsIn(terms)
  return pairs.flatMap((pair) =>
    words.includes(pair.joined) && !typed.includes(pair.joined) ? [{ typed: pair.typed, read: pair.joined }] : [],
  )
}

function correctedIn(terms: Term[], guesses: Guesses): Understanding['corrected'] {
  return wordsIn(terms).flatMap((typed) => {
    const guess = guesses.get(typed)
    return guess && 'means' in guess ? [{ typed, read: guess.means.join(' ') }] : []
  })
}

function begunIn(terms: Term[], guesses: Guesses): Understanding['begun'] {
  return wordsIn(terms).flatMap((typed) => {
    const guess = guesses.get(typed)
    return guess && 'begins' in guess ? [{ typed, words: guess.begins }] : []
  })
}
