import { capitalised } from '../../../lib/format.ts'
import { pick, type Random } from './random.ts'
import { tailWord } from './tail.ts'
import type { RealProgram, Traits } from './traits.ts'

/** How real programs talk: their phrases by topic, and the shapes of their names by credential. */
export type Language = {
  phrases: string[]
  phrasesOf: Map<number, string[]>
  shapesOf: Map<string, Shape[]>
  labelOf: Map<number, string>
}

/** What stands around the subject of a name: "Graduate Certificate in …", "… Certificate Program". */
type Shape = { before: string; after: string }

/** A third of all names and every summary hold an invented word, and half of these a second one. */
export const TAIL_WORDS_A_PROGRAM = 1.8

export function learnLanguage({ programs, topics }: Traits): Language {
  const language: Language = {
    phrases: [],
    phrasesOf: new Map(),
    shapesOf: new Map(),
    labelOf: new Map(topics.map(({ id, label }) => [id, label])),
  }
  for (const { row, topics } of programs) {
    const phrases = [row.summary, row.prerequisites ?? ''].flatMap(phrasesIn)
    language.phrases.push(...phrases)
    for (const topic of topics) addTo(language.phrasesOf, topic, phrases)
    const { before, after } = takeApart(row.name)
    if (before || after) addTo(language.shapesOf, row.credential_type, [{ before, after }])
  }
  return language
}

/** "Advanced Certificate in Rare Books" is about "Rare Books". */
export function takeApart(name: string): Shape & { subject: string } {
  const [, before, subject] = /^(.*?\b(?:in|for|of Advanced Study[,:]?(?! in )) )(.+)$/.exec(name) ?? []
  if (before && subject) return { before, subject, after: '' }
  const [, first, after] =
    /^(.+?)((?:,? \(?(?:Graduate|Online|Specialist|Professional))* (?:Certificat|Specializ|Endorse).*)$/.exec(name) ??
    []
  if (first && after) return { before: '', subject: first, after }
  return { before: '', subject: name, after: '' }
}

export function inventName(random: Random, language: Language, credential: string, donor: RealProgram): string {
  const { before, after } = pick(
    random,
    language.shapesOf.get(credential) ?? [{ before: 'Certificate in ', after: '' }],
  )
  const { subject } = takeApart(donor.row.name)
  const label = language.labelOf.get(pick(random, donor.topics))
  const about = random() < 0.25 && label ? `${subject} and ${label}` : subject
  return `${before}${random() < 0.3 ? `${capitalised(tailWord(random))} ${about}` : about}${after}`
}

export function inventSummary(random: Random, language: Language, donor: RealProgram, length: number): string {
  const tail = [tailWord(random), ...(random() < 0.5 ? [tailWord(random)] : [])]
  return inventText(random, language, donor, length, tail)
}

/** Phrases of programs on the same topic and of any, until the text is as long as asked. */
export function inventText(
  random: Random,
  { phrases, phrasesOf }: Language,
  { topics }: RealProgram,
  length: number,
  words: string[] = [],
): string {
  const own = phrasesOf.get(topics[0] ?? 0) ?? phrases
  const parts = words.map((word) => `${word} ${pick(random, own)}`)
  for (let long = parts.join(', ').length; long < length; ) {
    const phrase = pick(random, random() < 0.6 ? own : phrases)
    parts.push(phrase)
    long += phrase.length + 2
  }
  return `${capitalised(parts.join(random() < 0.5 ? ', ' : '; '))}.`
}

function phrasesIn(text: string): string[] {
  const phrases = text.split(/[.,;:()–—]\s*|\s(?=(?:and|or|with|for|who|that|which)\s)/)
  // As they stand inside of a sentence; a word in capitals stays so.
  const inner = phrases.map((phrase) => phrase.trim().replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()))
  return inner.filter((phrase) => phrase.length > 5 && phrase.length < 80)
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, items: Item[]) {
  const list = lists.get(key)
  if (list) list.push(...items)
  else lists.set(key, [...items])
}
