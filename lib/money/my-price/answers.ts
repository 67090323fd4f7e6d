import { MOST_CHARACTERS } from '@/lib/money/my-price/written-number'

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
/** What somebody's help pays for. */
export const helpCovers = { tuition: 'Tuition and fees', all: 'Books and visits too' }

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
  scholarship_of: keyof typeof helpCovers | null
  employer_of: keyof typeof helpCovers | null
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
  return answered(query).length > 0
}

/** What an address answers, as a link carries it on. */
export function answered(query: Query): [FieldName, string][] {
  return FIELDS.map((name): [FieldName, string] => [name, written(query, name)]).filter(([, value]) => value !== '')
}

const FIELDS: FieldName[] = [
  ...(['live', 'mode', 'rate', 'credits', 'courses', 'accepted', 'price'] as const),
  ...(['fees', 'books', 'visits', 'visit_cost'] as const),
  ...(['scholarship', 'scholarship_of', 'employer', 'employer_max', 'employer_of', 'employer_pays', 'terms'] as const),
]
