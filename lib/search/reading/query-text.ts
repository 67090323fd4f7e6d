import { initialsIn } from '@/lib/search/reading/initials'

/** One thing that is asked for: a word, or a phrase whose words must follow each other. */
export type Term = {
  words: string[]
  isPhrase: boolean
  /** Stands after OR: it may be there in place of the term before it. */
  isAlternative: boolean
}

export type QueryText = { wanted: Term[]; excluded: Term[] }

const MOST_WORDS = 16
const PARTS = /(-?)["“”„«»]([^"“”„«»]*)["“”„«»]|(-?)(\S+)/gu

/**
 * Reads what somebody typed: words, "quoted phrases", -exclusions, and OR and NOT in capitals as catalogues have them.
 * Anything can be read; what holds no letter and no figure asks for nothing.
 */
export function readQueryText(text: string): QueryText {
  const read: QueryText = { wanted: [], excluded: [] }
  let [words, operator] = [0, '']
  for (const [, minusQuoted, quoted, minus, bare] of text.matchAll(PARTS)) {
    if (bare === 'OR' || bare === 'NOT') {
      operator = bare
      continue
    }
    const isPhrase = quoted !== undefined
    const isExcluded = Boolean(minusQuoted || minus) || operator === 'NOT'
    const initials = isPhrase || isExcluded ? undefined : initialsIn(bare ?? '')
    const found = (initials ? [initials] : wordsOf(quoted ?? bare ?? '')).slice(0, MOST_WORDS - words)
    words += found.length
    const terms = isPhrase && found.length > 0 ? [found] : found.map((word) => [word])
    for (const term of terms) {
      const isAlternative = operator === 'OR' && term === terms[0] && read.wanted.length > 0
      read[isExcluded ? 'excluded' : 'wanted'].push({ words: term, isPhrase, isAlternative })
    }
    operator = ''
  }
  return read
}

/** The words of a text as `search_text` in prisma/migrations parts them: an apostrophe joins, any other mark parts. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
}
