import { minorDigits, toMinorUnits } from '@/lib/money/minor-units'
import {
  type Answers,
  employerPays,
  type Faults,
  type FieldName,
  helpCovers,
  lives,
  modes,
  type Query,
  type Reading,
  written,
} from '@/lib/money/my-price/answers'
import { type Limits, readNumber } from '@/lib/money/my-price/written-number'

/** More terms than any certificate takes, and no more than a table can show. */
const MOST_TERMS = 40
const MOST_AMOUNT = 1_000_000

/** Reads the answers from an address. What cannot be used is named beside its field, and breaks nothing. */
export function readAnswers(query: Query, currency: string): Reading {
  const choices = readChoices(query)
  const faults = { ...choices.faults }
  const number = (name: FieldName, limits: Limits): number | null => {
    const found = readNumber(written(query, name), limits)
    if (found && 'fault' in found) faults[name] = found.fault
    return found && 'value' in found ? found.value : null
  }
  const amount = (name: FieldName) => {
    const found = number(name, { most: MOST_AMOUNT, decimals: minorDigits(currency) })
    return found === null ? null : toMinorUnits(found, currency)
  }
  const share = number('employer', { most: 100, decimals: 2, unit: '%' })
  const answers: Answers = {
    ...choices.answers,
    credits: number('credits', { least: 0.5, most: 200, decimals: 2 }),
    courses: number('courses', { least: 1, most: 100, decimals: 0 }),
    accepted: number('accepted', { most: 200, decimals: 2 }),
    visits: number('visits', { most: 100, decimals: 0 }),
    terms: number('terms', { least: 1, most: MOST_TERMS, decimals: 0 }),
    employer: share === null ? null : Math.round(share * 100),
    price: amount('price'),
    fees: amount('fees'),
    books: amount('books'),
    visit_cost: amount('visit_cost'),
    scholarship: amount('scholarship'),
    employer_max: amount('employer_max'),
  }
  return { answers, faults }
}

/** Those of them that are chosen from a list: no currency need be known to read them. */
export function readChoices(query: Query) {
  const faults: Faults = {}
  const choice = <Key extends string>(name: FieldName, options: Record<Key, string>): Key | null => {
    const text = written(query, name)
    const known = (Object.keys(options) as Key[]).find((key) => key === text)
    if (text !== '' && known === undefined) faults[name] = 'Choose one of these.'
    return known ?? null
  }
  const answers = {
    live: choice('live', lives),
    mode: choice('mode', modes),
    rate: written(query, 'rate') || null,
    scholarship_of: choice('scholarship_of', helpCovers),
    employer_of: choice('employer_of', helpCovers),
    employer_pays: choice('employer_pays', employerPays),
  }
  return { answers, faults }
}
