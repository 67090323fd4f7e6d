import { counted } from '@/lib/format'
import { formatMoney } from '@/lib/money/money'
import { type Answers, employerCovers, type FieldName } from '@/lib/money/my-price/answers'
import { type Bill, termFees } from '@/lib/money/my-price/bill'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import type { Employer } from '@/lib/money/my-price/sums-by-term'

/** Something that the figures rest on, and the field that changes it. */
export type Assumption = { field: FieldName; words: string }
type Say = (amount: number) => string

/** Everything that the figures rest on, beside the price itself: each can be changed in its field. */
export function assumptionsOf(my: MyPrice): Assumption[] {
  const money: Say = (amount) => formatMoney({ amount, currency: my.currency })
  const words = [...ofPrice(my, money), ...ofCosts(my, money), ...ofHelp(my, money)]
  return words.flatMap(([field, words]) => (words ? [{ field, words }] : []))
}

type Words = [FieldName, string | false | null]

function ofPrice({ answers, line, bill }: MyPrice, money: Say): Words[] {
  const stated = line ? termFees(line) : []
  const { price, accepted, fees, terms } = answers
  return [
    ['price', price !== null && `The whole price is ${money(price)}, as you entered it and not as a page states it.`],
    ['accepted', accepted !== null && line?.rate.basis === 'per_credit' && acceptedWords(accepted)],
    ['fees', fees !== null && fees > 0 && `Fees of ${money(fees)} in each term, as you entered them.`],
    [
      'fees',
      fees === null &&
        stated.length > 0 &&
        `Fees of ${stated.map(({ amount }) => money(amount)).join(' and ')} in each term, as the pages state them.`,
    ],
    ['terms', bill && terms !== null && termsWords(terms, bill)],
  ]
}

function ofCosts({ costs }: MyPrice, money: Say): Words[] {
  if (!costs) return []
  const { books, visits, visitCost } = costs
  const where = visits > 1 ? 'spread over the terms' : 'in the first term'
  return [
    ['books', books > 0 && `Books and materials come to ${money(books)}, in equal parts each term.`],
    ['visits', visits > 0 && `${counted(visits, 'visit')} at ${money(visitCost)} each, ${where}.`],
  ]
}

function ofHelp({ answers, costs }: MyPrice, money: Say): Words[] {
  if (!costs) return []
  const { scholarship, employer } = costs
  const isLater = answers.employer_pays === 'term' || answers.employer_pays === 'after'
  return [
    ['scholarship', scholarship > 0 && SCHOLARSHIP],
    [answers.employer === null ? 'employer_max' : 'employer', employer && employerWords(employer, money)],
    ['employer_pays', employer !== null && isLater && LATER],
  ]
}

const SCHOLARSHIP =
  "The scholarship comes off the school's bills, in proportion to each; what is left of it pays for books and visits."
const LATER = 'What your employer pays back, it pays: many do so only for courses that are passed, or while you stay.'

function acceptedWords(accepted: NonNullable<Answers['accepted']>): string {
  return `The school accepts ${counted(accepted, 'credit')} that you bring and charges for the others only. It must agree to that: ask before you count on it.`
}

function termsWords(terms: number, { once, spread }: Bill): string {
  if (terms === 1) return 'Everything is billed in one term.'
  const parts = [
    spread > 0 ? `Tuition is billed in ${terms} equal parts, one each term` : `There are ${terms} terms`,
    once > 0 && 'fees charged once fall due in the first',
    'prices stay as they are until the last',
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

function employerWords({ share, most, covers }: Employer, money: Say): string {
  const what = covers === 'all' ? 'all costs, books and visits too' : employerCovers[covers].toLowerCase()
  const limit = most === null ? 'without a maximum' : `at most ${money(most)} in all`
  return `Your employer pays ${share / 100}% of ${what}, after any scholarship, ${limit}.`
}
