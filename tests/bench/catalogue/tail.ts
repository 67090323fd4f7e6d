import type { Random } from './random.ts'

/**
 * The long tail of the vocabulary: invented words whose frequencies follow Zipf and Mandelbrot, so that a catalogue has
 * words in one program, in ten, in a hundred, and that its vocabulary grows as that of real texts does: with the
 * number of words to the power of 1 / (1 + STEEPNESS), by Heaps' law. Word 0 is the most frequent one.
 */
const STEEPNESS = 0.5
/** Flattens the top: no invented word is in more than about one text in a hundred. */
const FLATNESS = 50

const CONSONANTS = 'bdfgjklmnprstvwz'
const VOWELS = 'aeiou'
const SYLLABLES = CONSONANTS.length * VOWELS.length
const WORDS = SYLLABLES ** 4
/** Coprime to WORDS: spreads words that follow each other over the whole alphabet, and can be undone. */
const STRIDE = 15_485_863
/** Where word 0 stands, so that it does not look like a pattern. */
const FIRST = 27_644_437

export function tailWord(random: Random): string {
  return wordAt(Math.floor(FLATNESS * (random() + 2 ** -33) ** (-1 / STEEPNESS) - FLATNESS))
}

export function wordAt(index: number): string {
  let rest = ((index % WORDS) * STRIDE + FIRST) % WORDS
  let word = ''
  for (let syllable = 0; syllable < 4; syllable += 1) {
    const place = rest % SYLLABLES
    word += `${CONSONANTS[Math.floor(place / VOWELS.length)]}${VOWELS[place % VOWELS.length]}`
    rest = Math.floor(rest / SYLLABLES)
  }
  // No English ending, so that no two of them have one stem.
  return `${word}k`
}

/** The place of the invented word that about `texts` texts hold, where `drawn` words were drawn for all of them. */
export function placeInAbout(texts: number, drawn: number): number {
  const place = ((drawn * STEEPNESS * FLATNESS ** STEEPNESS) / texts) ** (1 / (1 + STEEPNESS))
  return Math.max(0, Math.round(place - FLATNESS))
}

/** The invented words of a text. */
export function tailWordsIn(text: string): string[] {
  return text.toLowerCase().match(/\b(?:[bdfgjklmnprstvwz][aeiou]){4}k\b/g) ?? []
}
