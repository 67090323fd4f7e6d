import { minorDigits, toMinorUnits } from '@/lib/money/minor-units'
import { MOST_CHARACTERS, readNumber, type Written } from '@/lib/money/my-price/written-number'

/** The query of an address, as Next.js gives it to a page. */
export type Query = Record<string, string | string[] | undefined>

export const lives = {
  in_state: 'In its state or province',
  out_of_state: 'In another one',
  international: 'In another country',
}
export const modes = { online: 'Online', in_person: 'In person' }
export const employerPays = {
  first: 'With each bill',
  term: 'After each term',
  after: 'After I finish',
}
export const employerCovers = { tuition: 'Tuition and fees', all: 'Books and visits too' }

/** What a reader answered to the questions about a price; null: nothing, or nothing that could be used. */
export type Answers = {
  live: keyof typeof lives | null
  mode: keyof typeof modes | null
  /** Which of several alternatives, such as the price for members: "745 USD". */
  rate: string | null
  credits: number | null
  courses: number | null
  /** Credits of an earlier degree that the school accepts. */
  accepted: number | null
  visits: number | null
  terms: number | null
  /** In hundredths of a percent. */
  employer: number | null
  employer_of: keyof typeof employerCovers | null
  employer_pays: keyof typeof employerPays | null
  /** All that follow in minor units; fees are by the term. */
  price: number | null
  fees: number | null
  books: number | null
  visit_cost: number | null
  scholarship: number | null
  employer_max: number | null
}
export type FieldName = keyof Answers
/** A sentence for each answer that could not be used. */
export type Faults = Partial<Record<FieldName, string>>
export type Reading = { answers: Answers; faults: Faults }

/** More terms than any certificate takes, and no more than a table can show. */
const MOST_TERMS = 40
const MOST_AMOUNT = 1_000_000

/** Reads the answers from an address. What cannot be used is named beside its field, and breaks nothing. */
export function readAnswers(query: Query, currency: string): Reading {
  const faults: Faults = {}
  const choice = <Key extends string>(name: FieldName, options: Record<Key, string>): Key | null => {
    const text = written(query, name)
    if (text === '') return null
    const known = (Object.keys(options) as Key[]).find((key) => key === text)
    if (known === undefined) faults[name] = 'Choose one of these.'
    return known ?? null
  }
  const number = (name: FieldName, read: (text: string) => Written | null): number | null => {
    const found = read(written(query, name))
    if (found && 'fault' in found) faults[name] = found.fault
    return found && 'value' in found ? found.value : null
  }
  const count = (name: FieldName, least: number, most: number, decimals = 0) =>
    number(name, (text) => readNumber(text, { least, most, decimals }))
  const amount = (name: FieldName) => {
    const found = number(name, (text) => readNumber(text, { most: MOST_AMOUNT, decimals: minorDigits(currency) }))
    return found === null ? null : toMinorUnits(found, currency)
  }
  const share = number('employer', (text) => readNumber(text, { most: 100, decimals: 2, unit: '%' }))
  const answers: Answers = {
    live: choice('live', lives),
    mode: choice('mode', modes),
    rate: written(query, 'rate') || null,
    credits: count('credits', 0.5, 200, 2),
    courses: count('courses', 1, 100),
    accepted: count('accepted', 0, 200, 2),
    visits: count('visits', 0, 100),
    terms: count('terms', 1, MOST_TERMS),
    employer: share === null ? null : Math.round(share * 100),
    employer_of: choice('employer_of', employerCovers),
    employer_pays: choice('employer_pays', employerPays),
    price: amount('price'),
    fees: amount('fees'),
    books: amount('books'),
    visit_cost: amount('visit_cost'),
    scholarship: amount('scholarship'),
    employer_max: amount('employer_max'),
  }
  return { answers, faults }
}

/** What stands in a field: what was written there, as far as a field can show it. Of several, the last. */
export function written(query: Query, name: FieldName): string {
  const value = query[name]
  const last = Array.isArray(value) ? value.at(-1) : value
  return (last ?? '')
    .slice(0, MOST_CHARACTERS + 1)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}

/** Whether an address answers anything. */
export function isAnswered(query: Query): boolean {
  return FIELDS.some((name) => written(query, name) !== '')
}

const FIELDS: FieldName[] = [
  ...(['live', 'mode', 'rate', 'credits', 'courses', 'accepted', 'price'] as const),
  ...(['fees', 'books', 'visits', 'visit_cost'] as const),
  ...(['scholarship', 'employer', 'employer_max', 'employer_of', 'employer_pays', 'terms'] as const),
]
