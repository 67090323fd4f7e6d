import type { Answers, Faults, Query } from '@/lib/money/my-price/answers'
import { type Bill, billOf } from '@/lib/money/my-price/bill'
import { type CashFlow, cashFlow, type Outcome, outcomeOf } from '@/lib/money/my-price/cash-flow'
import { type Choice, choose } from '@/lib/money/my-price/choice'
import { costsOf, employerOf, ownBill } from '@/lib/money/my-price/costs'
import { readAnswers, readChoices } from '@/lib/money/my-price/read-answers'
import type { Costs } from '@/lib/money/my-price/sums-by-term'
import { type Unused, unusedOf } from '@/lib/money/my-price/unused'
import { type Wanting, wantingBeside, wantingForPrice, wantingForTime } from '@/lib/money/my-price/wanting'
import { workFor } from '@/lib/money/my-price/work'
import { leadingLines, type PriceLine, priceLines } from '@/lib/money/price'
import type { Rate, Work } from '@/lib/money/schema'

/** What is needed of a program to answer what it costs one reader. */
export type PricedProgram = Work & {
  rates: Rate[]
  fullyOnline: boolean | null
  institution: { country: string }
}

export type MyPrice = {
  currency: string
  /** Those that count: none that could not be read, that pages rule out, or that they answer themselves. */
  answers: Answers
  faults: Faults
  unused: Unused
  /** Every price that the program's pages state, whoever pays it. */
  lines: PriceLine[]
  choice: Choice
  /** The price that the answers lead to, with their credits in it; null: the reader's own, or none. */
  line: PriceLine | null
  bill: Bill | null
  costs: Costs | null
  outcome: Outcome | null
  flow: CashFlow | null
  /** What keeps the answer, or the part of it that says when, from being complete. */
  wanting: Wanting[]
}

/** What a program costs one reader, and when; as far as pages and answers say. Nothing is assumed that can be asked. */
export function myPrice(program: PricedProgram, query: Query): MyPrice {
  const currency = currencyOf(program, query)
  const read = readAnswers(query, currency)
  const charged = workFor(program, read.answers)
  const answers = { ...read.answers, ...charged.taken }
  const lines = linesOf(program, charged.work)
  const choice = choose(lines, answers)
  const isOwn = answers.price !== null
  const line = !isOwn && choice !== 'unstated' && 'line' in choice ? choice.line : null
  const bill = isOwn ? ownBill(answers) : line && billOf(line, answers.fees)
  const costs = bill && costsOf(bill, answers)
  const wanting = [
    ...(isOwn ? [] : wantingForPrice(lines, choice, bill)),
    ...wantingBeside(answers),
    ...(choice === 'unstated' && !isOwn ? [] : wantingForTime(line, employerOf(answers), answers)),
  ]
  const found = {
    currency,
    answers,
    faults: { ...charged.faults, ...rateFaults(choice, read.answers), ...read.faults },
    lines,
    choice,
    line,
    bill,
    costs,
    wanting,
  }
  const figures = figuresOf(costs, answers)
  const unused = unusedOf({ ...found, ...figures, given: read.answers, work: program })
  return { ...found, ...figures, unused }
}

/** Of alternatives, the one that was named is none. */
function rateFaults(choice: Choice, { rate, price }: Answers): Faults {
  const isAsked = price === null && choice !== 'unstated' && 'ask' in choice && choice.ask.includes('rate')
  return isAsked && rate !== null ? { rate: 'Choose one of these.' } : {}
}

/** In all, as soon as no number of terms is wanting for it; and when, once it is known over how many, and who pays when. */
function figuresOf(costs: Costs | null, { terms, employer_pays }: Answers): Pick<MyPrice, 'outcome' | 'flow'> {
  if (!costs || (terms === null && costs.bill.eachTerm > 0)) return { outcome: null, flow: null }
  const pays = costs.employer ? employer_pays : 'first'
  return { outcome: outcomeOf(costs, terms ?? 1), flow: terms && pays ? cashFlow(costs, terms, pays) : null }
}

function linesOf({ rates, fullyOnline }: PricedProgram, work: Work): PriceLine[] {
  return leadingLines({ prices: priceLines(rates, work), fullyOnline })
}

/** The currency of the price that is the reader's; of the pages; else, for a sum that the reader brings, of the country. */
function currencyOf(program: PricedProgram, query: Query): string {
  const stated = linesOf(program, program)
  const choice = choose(stated, readChoices(query).answers)
  if (choice !== 'unstated' && 'line' in choice) return choice.line.currency
  const ofCountry = program.institution.country === 'CA' ? 'CAD' : 'USD'
  return stated[0]?.currency ?? program.rates[0]?.currency ?? ofCountry
}
