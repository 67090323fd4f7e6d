import 'server-only'
import { db } from '@/lib/db'
import { errorsAllowed, typingErrors } from '@/lib/search/reading/distance'
import type { Thesaurus } from '@/lib/search/reading/thesaurus'

/** What a word that no program has may stand for: a word that it begins, or one that it is with typing errors. */
export type Guess = { isBeginning: true } | { isBeginning: false; word: string }

const SHORTEST_BEGINNING = 3
const MOST_CANDIDATES = 40

/** The guess for each of the words, where there is one. */
export async function guessWords(words: string[], thesaurus: Thesaurus): Promise<Map<string, Guess>> {
  const guesses = await Promise.all(words.map(async (word) => [word, await guess(word, thesaurus)] as const))
  return new Map(guesses.flatMap(([word, found]) => (found ? [[word, found] as const] : [])))
}

async function guess(word: string, thesaurus: Thesaurus): Promise<Guess | null> {
  if (word.length < SHORTEST_BEGINNING || /\d/.test(word)) return null
  const rows = await db.$queryRaw<{ candidate: string; begins: boolean }[]>`
    SELECT word AS candidate, starts_with(word, ${word}) AS begins
    FROM search_word
    WHERE word % ${word} OR word LIKE ${`${word.replace(/[\\%_]/g, '\\$&')}%`}
    ORDER BY similarity(word, ${word}) DESC, word
    LIMIT ${MOST_CANDIDATES}`
  if (rows.some(({ begins }) => begins)) return { isBeginning: true }
  const nearest = nearestWord(word, [...rows.map(({ candidate }) => candidate), ...thesaurus.words])
  return nearest === null ? null : { isBeginning: false, word: nearest }
}

/** The candidate with the fewest errors, if few enough; of several, one that begins alike, then the first. */
function nearestWord(word: string, candidates: string[]): string | null {
  const most = errorsAllowed(word.length)
  let best: { candidate: string; cost: number } | null = null
  for (const candidate of candidates) {
    const errors = typingErrors(word, candidate, most)
    const cost = errors + (candidate[0] === word[0] ? 0 : 0.5)
    if (errors <= most && candidate.length >= SHORTEST_BEGINNING && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, cost }
    }
  }
  return best?.candidate ?? null
}
