import { type Answers, type Faults, type Query, type Reading, readAnswers } from '@/lib/money/my-price/answers'
import { type Bill, billOf } from '@/lib/money/my-price/bill'
import {
  type CashFlow,
  type Costs,
  cashFlow,
  type Employer,
  type Outcome,
  outcomeOf,
} from '@/lib/money/my-price/cash-flow'
import { type Choice, choose } from '@/lib/money/my-price/choice'
import { missingUnits, unstatedPrice, WANTING, type Wanting } from '@/lib/money/my-price/wanting'
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
  answers: Answers
  faults: Faults
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

const TO_BEGIN_WITH = 1

/** What a program costs one reader, and when; as far as pages and answers say. Nothing is assumed that can be asked. */
export function myPrice(program: PricedProgram, query: Query): MyPrice {
  const stated = linesOf(program, program)
  const { answers, faults } = readAnswers(query, currencyOf(program, stated, query))
  const charged = workFor(program, answers)
  const lines = linesOf(program, charged.work)
  const choice = choose(lines, answers)
  const own = answers.price !== null
  const line = !own && choice !== 'unstated' && 'line' in choice ? choice.line : null
  const bill = own ? ownBill(answers) : line && billOf(line, answers.fees)
  const costs = bill && costsOf(bill, answers)
  const wanting = [...wantingForPrice(lines, choice, line, bill, own), ...wantingBeside(answers)]
  const needsTerms = (bill?.eachTerm ?? 0) > 0
  const outcome = costs && (!needsTerms || answers.terms) ? outcomeOf(costs, answers.terms ?? TO_BEGIN_WITH) : null
  const pays = costs?.employer ? answers.employer_pays : 'first'
  if (bill && !answers.terms) wanting.push(needsTerms && line?.missing === 'terms' ? missingUnits(line) : WANTING.terms)
  if (pays === null) wanting.push(WANTING.employer_pays)
  const flow = costs && outcome && answers.terms && pays ? cashFlow(costs, answers.terms, pays) : null
  const currency = line?.currency ?? currencyOf(program, stated, query)
  return {
    currency,
    answers,
    faults: { ...charged.faults, ...faults },
    lines,
    choice,
    line,
    bill,
    costs,
    outcome,
    flow,
    wanting,
  }
}

function linesOf({ rates, fullyOnline }: PricedProgram, work: Work): PriceLine[] {
  return leadingLines({ prices: priceLines(rates, work), fullyOnline })
}

/** The currency of the price that is the reader's; of the pages; else, for a sum that the reader brings, of the country. */
function currencyOf({ institution, rates }: PricedProgram, stated: PriceLine[], query: Query): string {
  const { answers }: Reading = readAnswers(query, 'USD')
  const choice = choose(stated, answers)
  if (choice !== 'unstated' && 'line' in choice) return choice.line.currency
  return stated[0]?.currency ?? rates[0]?.currency ?? (institution.country === 'CA' ? 'CAD' : 'USD')
}

function ownBill({ price, fees }: Answers): Bill {
  return { once: 0, spread: price ?? 0, eachTerm: fees ?? 0 }
}

function costsOf(bill: Bill, answers: Answers): Costs {
  const { books, visits, visit_cost, scholarship } = answers
  return {
    bill,
    books: books ?? 0,
    visits: visit_cost === null ? 0 : (visits ?? 0),
    visitCost: visit_cost ?? 0,
    scholarship: scholarship ?? 0,
    employer: employerOf(answers),
  }
}

/** A sum without a percentage is all of the costs up to that sum. */
function employerOf({ employer, employer_max: most, employer_of }: Answers): Employer | null {
  const share = employer ?? (most === null ? 0 : 10_000)
  return share > 0 && most !== 0 ? { share, most, covers: employer_of ?? 'tuition' } : null
}

function wantingForPrice(
  lines: PriceLine[],
  choice: Choice,
  line: PriceLine | null,
  bill: Bill | null,
  own: boolean,
): Wanting[] {
  if (own) return []
  if (choice === 'unstated') return [unstatedPrice(lines.length > 0)]
  if ('ask' in choice) return choice.ask.map((field) => WANTING[field])
  return line && !bill ? [missingUnits(line)] : []
}

function wantingBeside({ visits, visit_cost }: Answers): Wanting[] {
  if ((visits ?? 0) > 0 && visit_cost === null) return [WANTING.visit_cost]
  return (visit_cost ?? 0) > 0 && visits === null ? [WANTING.visits] : []
}
