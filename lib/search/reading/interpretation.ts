import { pairsOf } from '@/lib/search/reading/joining'
import { orderAskedBy } from '@/lib/search/reading/orders'
import type { Term } from '@/lib/search/reading/query-text'
import { spellingsOf } from '@/lib/search/reading/spellings'
import { labelIn, type Meaning, type Thesaurus } from '@/lib/search/reading/thesaurus'
import { keyOf, type Sequence } from '@/lib/search/reading/tsquery'
import type { WordForm } from '@/lib/search/reading/word-forms'

/** One thing that a program must have, in any of several forms. */
export type Slot = {
  /** What was typed, as it stands. */
  typed: string
  /** What was typed, as it is looked for. */
  direct: Sequence[]
  /** Other labels of the same concept. */
  equal: Sequence[]
  /** The typed words, anywhere and in any order. */
  loose: Sequence[]
  related: Sequence[]
  /** Other labels of what is related. */
  further: Sequence[]
  /** Stands in quotation marks: nothing may stand in its place, and it may not be wanting. */
  isExact: boolean
  /** Says little: it need not be there. */
  isGeneric: boolean
}

type Token = Pick<Term, 'words' | 'isPhrase' | 'isAlternative'> & {
  stem: string
  sequence: Sequence
  /** Its place among all that was typed, stop words counted. */
  place: number
  /** Its other spellings. */
  spellings: Sequence[]
}

/** Parts what was typed into slots: the longest label of the thesaurus first, then the words by themselves. */
export function slotsOf(terms: Term[], forms: Map<string, WordForm>, thesaurus: Thesaurus): Slot[] {
  const slots: Slot[] = []
  let tokens = terms.flatMap((term, place) => tokenOf(term, place, forms))
  while (tokens[0]) {
    const [first] = tokens
    const asOne = joinedOf(tokens, forms, thesaurus)
    const length = asOne ? 2 : longestLabel(tokens, thesaurus)
    const taken = tokens.slice(0, length)
    const meaning = asOne ? { equal: [asOne], related: [], further: [] } : meaningOf(taken, thesaurus)
    const slot = slotOf(taken, meaning, thesaurus)
    const before = slots.at(-1)
    if (first.isAlternative && before) slots[slots.length - 1] = either(before, slot)
    else slots.push(slot)
    tokens = tokens.slice(length)
  }
  return slots
}

/** A phrase, or a word; nothing where it is a stop word. */
function tokenOf({ words, isPhrase, isAlternative }: Term, place: number, forms: Map<string, WordForm>): Token[] {
  const sequence = sequenceOf(words, forms)
  const [first] = sequence
  if (!first) return []
  const spellings = isPhrase ? [] : spellingsOf(words[0] ?? '').map((spelling) => sequenceOf([spelling], forms))
  return [{ words, stem: first.stem, isPhrase, isAlternative, sequence, place, spellings }]
}

/** The stems of words that follow each other; a stop word between them leaves a gap. */
export function sequenceOf(words: string[], forms: Map<string, WordForm>): Sequence {
  let last = 0
  return words.flatMap((word, index) => {
    const stem = forms.get(word)?.stem
    if (!stem) return []
    const gap = index + 1 - last
    last = index + 1
    return [{ stem, gap }]
  })
}

/** What the tokens stand for; a word that is no label may be one in another spelling ("license" for "licence"). */
function meaningOf(tokens: Token[], { meanings }: Thesaurus): Meaning | undefined {
  const [first] = tokens
  const spelled = tokens.length === 1 && first ? first.spellings : []
  return [tokens, ...spelled].map((stems) => labelIn(meanings, stems)).find(Boolean)
}

/** How many of the first tokens make a label of the thesaurus; 1 where none do. */
function longestLabel(tokens: Token[], { meanings, longest }: Thesaurus): number {
  const end = tokens.findIndex((token, index) => token.isPhrase || (index > 0 && token.isAlternative))
  const most = Math.min(longest, end < 0 ? tokens.length : end)
  for (let length = most; length > 1; length -= 1) if (labelIn(meanings, tokens.slice(0, length))) return length
  return 1
}

/** The first two tokens as the one word that some programs have in their place ("web site"); a label comes before it. */
function joinedOf(tokens: Token[], forms: Map<string, WordForm>, thesaurus: Thesaurus): Sequence | undefined {
  const [first, second] = tokens
  if (!first || !second || longestLabel(tokens, thesaurus) > 1 || longestLabel(tokens.slice(1), thesaurus) > 1) return
  const [pair] = pairsOf([first, second])
  return pair && forms.get(pair.joined)?.isKnown ? sequenceOf([pair.joined], forms) : undefined
}

function slotOf(tokens: Token[], meaning: Meaning | undefined, { generic }: Thesaurus): Slot {
  const [first] = tokens
  const text = tokens.flatMap(({ words }) => words).join(' ')
  // A quoted phrase means just its words.
  if (!first || first.isPhrase) return { ...nothing, typed: text, direct: first ? [first.sequence] : [], isExact: true }
  // Words that say little say something as a label, and nothing each for itself: "academic libraries".
  const areTelling = !tokens.every(({ stem }) => generic.has(stem))
  const typed = tokens.map(({ stem, place }, index) => ({ stem, gap: place - (tokens[index - 1]?.place ?? place - 1) }))
  return {
    typed: text,
    direct: [typed, ...respelled(typed, tokens)],
    equal: meaning?.equal ?? [],
    loose: typed.length > 1 && areTelling ? typed.map((word) => [word]) : [],
    related: meaning?.related ?? [],
    further: meaning?.further ?? [],
    isExact: false,
    isGeneric: generic.has(keyOf(tokens)) || isLetter(text) || orderAskedBy(text) !== undefined,
  }
}

/** The same words as the other side of the Atlantic spells them, one of them at a time. */
function respelled(typed: Sequence, tokens: Token[]): Sequence[] {
  return tokens.flatMap(({ spellings }, index) =>
    spellings.flatMap(([spelling]) =>
      spelling ? [typed.with(index, { ...spelling, gap: typed[index]?.gap ?? 1 })] : [],
    ),
  )
}

function either(one: Slot, other: Slot): Slot {
  return {
    typed: `${one.typed} or ${other.typed}`,
    direct: [...one.direct, ...other.direct],
    equal: [...one.equal, ...other.equal],
    loose: [],
    related: [...one.related, ...other.related],
    further: [...one.further, ...other.further],
    isExact: one.isExact && other.isExact,
    isGeneric: one.isGeneric && other.isGeneric,
  }
}

/** A letter by itself stands in any text. */
function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text)
}

const nothing: Slot = {
  typed: '',
  direct: [],
  equal: [],
  loose: [],
  related: [],
  further: [],
  isExact: false,
  isGeneric: false,
}
