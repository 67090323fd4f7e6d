import { z } from 'zod'
import { readQueryText } from '@/lib/search/reading/query-text'
import type { Options, Vocabulary } from '@/lib/search/schema'

/** A value that was not understood, and why, in words that complete "“abc” was left out: …". */
export type Dropped = { value: string; reason: string }

/**
 * How a parameter is read from a URL and written back. `read` never throws; what it can't use, it hands to `drop`.
 * `schema` is of what a program should write: `read` takes more, as people type.
 */
export type Kind<Value> = {
  initial: Value
  schema: z.ZodType
  read: (values: string[], vocabulary: Vocabulary, drop: (value: string, reason: string) => void) => Value
  write: (value: Value) => string[]
}

const MOST_VALUES = 100

export function text(mostCharacters: number): Kind<string> {
  return {
    initial: '',
    schema: z.string().max(mostCharacters),
    read: (values, _vocabulary, drop) => {
      const whole = clean(values[0] ?? '')
      if (values.length > 1) drop(values[1] ?? '', 'only one search is possible at a time')
      if (whole && isNothing(whole)) {
        drop(whole, 'it has no word to look for')
        return ''
      }
      if (whole.length <= mostCharacters) return whole
      drop(whole.slice(mostCharacters), `a search may have ${mostCharacters} characters`)
      return whole.slice(0, mostCharacters).toWellFormed().trim()
    },
    write: (value) => (value ? [value] : []),
  }
}

function isNothing(text: string): boolean {
  const { wanted, excluded } = readQueryText(text)
  return wanted.length + excluded.length === 0
}

export function flag(): Kind<boolean> {
  return {
    initial: false,
    schema: z.enum(['0', '1']),
    read: (values, _vocabulary, drop) => {
      const value = values.at(-1) ?? ''
      if (value !== '' && value !== '0' && value !== '1') drop(value, 'this filter takes 1 for yes')
      return value === '1'
    },
    write: (value) => (value ? ['1'] : []),
  }
}

/** A whole number from 1; `initial` null means no limit. */
export function number<Initial extends number | null = null>(
  most: number,
  initial: Initial = null as Initial,
): Kind<number | Initial> {
  return {
    initial,
    schema: z.int().min(1).max(most),
    read: (values, _vocabulary, drop) => {
      const value = clean(values.at(-1) ?? '')
      if (value === '') return initial
      // As people write sums: "$10,000", "10 000".
      const digits = value.replace(/[$,\s]/g, '')
      const parsed = /^\d{1,12}$/.test(digits) ? Number(digits) : 0
      if (parsed >= 1 && parsed <= most) return parsed
      drop(value, `a whole number from 1 to ${most.toLocaleString('en-US')} was expected`)
      return initial
    },
    write: (value) => (value === initial ? [] : [String(value)]),
  }
}

export function oneOf(optionsIn: (vocabulary: Vocabulary) => Options, initial: string): Kind<string> {
  return {
    initial,
    schema: optionSchema(optionsIn),
    read: (values, vocabulary, drop) => {
      const value = clean(values.at(-1) ?? '')
      if (value === '') return initial
      const known = find(optionsIn(vocabulary), value)
      if (known === undefined) drop(value, 'there is no such choice')
      return known ?? initial
    },
    write: (value) => (value === initial ? [] : [value]),
  }
}

/** `formerIn`: the options of today by what some were called before; an option of today has its name before one of then. */
export function severalOf(
  optionsIn: (vocabulary: Vocabulary) => Options,
  initial: string[] = [],
  formerIn: (vocabulary: Vocabulary) => Options | undefined = () => undefined,
): Kind<string[]> {
  return {
    initial,
    schema: z.array(optionSchema(optionsIn)).max(MOST_VALUES),
    read: (values, vocabulary, drop) => {
      if (values.length > MOST_VALUES) drop(`${values.length} values`, `only the first ${MOST_VALUES} are read`)
      const chosen = new Set<string>()
      for (const value of values.slice(0, MOST_VALUES).map(clean).filter(Boolean)) {
        const known = find(optionsIn(vocabulary), value) ?? today(formerIn(vocabulary) ?? {}, value)
        if (known === undefined) drop(value, 'there is no such choice')
        else chosen.add(known)
      }
      return chosen.size > 0 ? [...chosen].sort() : initial
    },
    write: (value) => (value.join() === initial.join() ? [] : value),
  }
}

/** One of the options, where they are always the same; else a value that the vocabulary may hold. */
function optionSchema(optionsIn: (vocabulary: Vocabulary) => Options) {
  const [first, ...rest] = Object.keys(optionsIn(NO_WORDS))
  return first === undefined ? z.string() : z.enum([first, ...rest])
}

const NO_WORDS: Vocabulary = { topic: {}, institution: {}, region: {}, country: {}, pathway: {}, currency: {} }

/** Without what a database or a page cannot hold: control characters, lone surrogates, runs of white space. */
function clean(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** The option as it is spelled in the vocabulary, whatever its case in the URL. */
function find(options: Options, value: string): string | undefined {
  if (Object.hasOwn(options, value)) return value
  const lower = value.toLowerCase()
  return Object.keys(options).find((option) => option.toLowerCase() === lower)
}

function today(former: Options, value: string): string | undefined {
  const known = find(former, value)
  return known === undefined ? undefined : former[known]
}
