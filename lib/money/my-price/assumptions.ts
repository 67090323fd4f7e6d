import { counted } from '@/lib/format'
import { formatMoney } from '@/lib/money/money'
import { type Answers, type FieldName, helpCovers } from '@/lib/money/my-price/answers'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { ofPrice } from '@/lib/money/my-price/price-assumptions'
import type { Employer } from '@/lib/money/my-price/sums-by-term'

/** Something that the figures rest on, and the field that changes it; in words that hold for whoever reads them. */
export type Assumption = { field: FieldName; words: string }
/** A field with what it stands for; without words: nothing. */
export type Words = [FieldName, string | false | null]
type Say = (amount: number) => string

/** Everything that the figures rest on, beside the price itself: each can be changed in its field. */
export function assumptionsOf(my: MyPrice): Assumption[] {
  const money: Say = (amount) => formatMoney({ amount, currency: my.currency })
  const words = [...ofPrice(my, money), ...ofCosts(my, money), ...ofHelp(my, money)]
  return words.flatMap(([field, words]) => (words ? [{ field, words }] : []))
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
  const { employer_pays: pays } = answers
  return [
    ['scholarship_of', scholarship > 0 && SCHOLARSHIP[costs.scholarshipCovers]],
    [answers.employer === null ? 'employer_max' : 'employer', employer && employerWords(employer, money)],
    ['employer_pays', employer && pays && PAYS[pays]],
  ]
}

const SCHOLARSHIP: Record<NonNullable<Answers['scholarship_of']>, string> = {
  tuition: "The scholarship comes off the school's bills, in proportion to each; it pays for no books and no visits.",
  all: "The scholarship comes off the school's bills, in proportion to each; what is left of it pays for books and visits.",
}
const LATER =
  'What the employer pays back, it pays: many do so only for courses that are passed, or for those who stay.'
const PAYS: Record<NonNullable<Answers['employer_pays']>, string> = {
  first: 'The employer pays its share with each bill, so that nobody lays it out.',
  term: LATER,
  after: LATER,
}

function employerWords({ share, most, covers }: Employer, money: Say): string {
  const what = covers === 'all' ? 'all costs, books and visits too' : helpCovers[covers].toLowerCase()
  const limit = most === null ? 'without a maximum' : `at most ${money(most)} in all`
  return `The employer pays ${share / 100}% of ${what}, after any scholarship, ${limit}.`
}
