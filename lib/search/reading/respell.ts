import 'server-only'
import { db } from '@/lib/db'
import { errorsAllowed, typingErrors } from '@/lib/search/reading/distance'
import { readQueryText } from '@/lib/search/reading/query-text'

const MOST_SPELLINGS = 5
const SHORTEST = 4

/**
 * Other spellings of a search that found nothing, each with one word changed, the likeliest first. Unlike a guess at a
 * word that no program has, this also changes words that some program has, and further.
 */
export async function respell(text: string): Promise<string[]> {
  const words = readQueryText(text).wanted.flatMap((term) => term.words)
  const nearby = await Promise.all(words.map(readNearest))
  return words
    .flatMap((_, place) => (nearby[place] ?? []).map((near) => ({ ...near, place })))
    .toSorted((one, other) => one.errors - other.errors)
    .slice(0, MOST_SPELLINGS)
    .map(({ word, place }) => text.replace(new RegExp(words[place] ?? '', 'iu'), word))
    .filter((changed) => changed !== text)
}

async function readNearest(word: string): Promise<{ word: string; errors: number }[]> {
  if (word.length < SHORTEST) return []
  const rows = await db.$queryRaw<{ near: string }[]>`
    SELECT word AS near FROM search_word WHERE word % ${word} AND word <> ${word}
    ORDER BY similarity(word, ${word}) DESC, word LIMIT 20`
  const most = errorsAllowed(word.length) + 1
  return rows
    .map(({ near }) => ({ word: near, errors: typingErrors(word, near, most) }))
    .filter(({ errors }) => errors <= most)
    .slice(0, MOST_SPELLINGS)
}
