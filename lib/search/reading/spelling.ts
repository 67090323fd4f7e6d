import 'server-only'
import { db } from '@/lib/db'
import { errorsAllowed, typingErrors } from '@/lib/search/reading/distance'
import { partsOf, splitOf } from '@/lib/search/reading/splitting'
import type { Thesaurus } from '@/lib/search/reading/thesaurus'
import { readWordForms } from '@/lib/search/reading/word-forms'

/** What a word that no program has may stand for: the words that it begins, or those that it was written for. */
export type Guess = { begins: string[] } | { means: string[] }

const MOST_BEGUN = 3
const SHORTEST = 3
const MOST_CANDIDATES = 40

/** The guess for each of the words, where there is one; only the word that may be unfinished is taken for a beginning. */
export async function guessWords(
  words: string[],
  unfinished: string | undefined,
  thesaurus: Thesaurus,
): Promise<Map<string, Guess>> {
  const able = words.filter((word) => word.length >= SHORTEST && !/\d/.test(word))
  if (able.length === 0) return new Map()
  const [{ forms }, ...candidates] = await Promise.all([
    readWordForms(able.flatMap((word) => partsOf(word).flat())),
    ...able.map(readCandidates),
  ])
  const guesses = new Map<string, Guess>()
  for (const [place, word] of able.entries()) {
    const near = candidates[place] ?? []
    const begins = word === unfinished ? near.filter((each) => each.startsWith(word)) : []
    const means = splitOf(word, forms, thesaurus) ?? nearestWord(word, [...near, ...thesaurus.words])
    if (begins.length > 0) guesses.set(word, { begins: begins.slice(0, MOST_BEGUN) })
    else if (means) guesses.set(word, { means })
  }
  return guesses
}

/** The words of programs that are much like it or begin with it; none that says nothing. */
async function readCandidates(word: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ candidate: string }[]>`
    SELECT word AS candidate
    FROM search_word
    WHERE (word % ${word} OR word LIKE ${`${word.replace(/[\\%_]/g, '\\$&')}%`})
      AND ts_lexize('english_stem', word) <> '{}'
    ORDER BY similarity(word, ${word}) DESC, word
    LIMIT ${MOST_CANDIDATES}`
  return rows.map(({ candidate }) => candidate)
}

/** The candidate with the fewest errors, if few enough and if it begins with the same letter; of several, the first. */
function nearestWord(word: string, candidates: string[]): string[] | null {
  const most = errorsAllowed(word.length)
  const near = candidates
    .filter((candidate) => candidate[0] === word[0] && candidate.length >= SHORTEST && candidate !== word)
    .map((candidate) => ({ candidate, errors: typingErrors(word, candidate, most) }))
    .filter(({ errors }) => errors <= most)
  const [best] = near.toSorted((one, other) => one.errors - other.errors)
  return best ? [best.candidate] : null
}
