import type { Fact, Line } from '@/components/compare/row'
import { isOldPrice } from '@/components/money/price'
import { answersFor, HOME, type SharedAnswers } from '@/lib/compare/shared-answers'
import { caveats, formula, rateLabel } from '@/lib/money/formula'
import { formatMoney } from '@/lib/money/money'
import type { FieldName, Query } from '@/lib/money/my-price/answers'
import { largestBillWords, MOST_OUT_OF_POCKET, whenWords } from '@/lib/money/my-price/most-out-of-pocket'
import { type MyPrice, myPrice } from '@/lib/money/my-price/my-price'
import { labels } from '@/lib/money/my-price/questions'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

/** What each program costs who answered so, and the most that they are out of pocket; no row where nothing was answered. */
export function myPriceFacts(shared: SharedAnswers): Fact[] {
  if (shared.length === 0) return []
  const answer = (program: ProgramPage) => answersFor(shared, program.institution)
  const mine = (program: ProgramPage) => myPrice(program, answer(program))
  return [
    {
      name: 'My price: I pay in all',
      fields: ['tuition'],
      say: (program) => (isOver(program) ? null : inAll(program, answer(program), mine(program))),
      unstated: (program) => unknown(program, shared),
    },
    {
      name: `My price: ${MOST_OUT_OF_POCKET.charAt(0).toLowerCase()}${MOST_OUT_OF_POCKET.slice(1)}`,
      say: (program) => (isOver(program) ? null : mostOf(mine(program))),
      unstated: (program) => unknown(program, shared),
    },
  ]
}

/** What is wanting, and the way to where one program's own questions are answered: its own my price, with what was answered. */
function unknown(program: ProgramPage, shared: SharedAnswers): Line {
  if (isOver(program)) return { text: OVER }
  const answers = answersFor(shared, program.institution)
  return {
    text: `Not known. ${wantingWords(myPrice(program, answers), shared)}`,
    way: { href: myPriceHref(program, answers), words: 'Answer for this program' },
  }
}

function myPriceHref(program: ProgramPage, answers: Query): string {
  const query = new URLSearchParams(answers as Record<string, string>).toString()
  return `${programPath(program)}${query && `?${query}`}#my-price`
}

const OVER = 'Nobody can enter it any more'

function isOver({ offeringStatus }: ProgramPage): boolean {
  return offeringStatus === 'discontinued'
}

/** The sum, with the price that it rests on and the way to all of it. */
function inAll(
  program: ProgramPage,
  answers: Query,
  { outcome, line, bill, currency, unused, ...mine }: MyPrice,
): Line[] | null {
  if (!outcome) return null
  const fees = bill && line?.missing !== 'terms' ? bill.eachTerm : 0
  const rest = line ? [`of a price of ${formula(line) ?? rateLabel(line.rate)}`, ...caveats(line)] : []
  const inEachTerm = `of which ${formatMoney({ amount: fees, currency })} in each of ${mine.answers.terms} terms are counted`
  return [
    {
      text: formatMoney({ amount: outcome.outOfPocket, currency }),
      href: myPriceHref(program, answers),
      details: [...rest, ...(fees > 0 ? [inEachTerm] : []), ...unusedWords(unused)],
      ...(line && isOldPrice(line) && { flag: { tone: 'age', words: 'Old: expect more' } }),
    },
  ]
}

/**
 * Of the answers for all, those that do not count here; of one price for everybody, and of work that the pages state, it
 * goes without saying.
 */
function unusedWords({ live: _live, mode: _mode, credits: _credits, courses: _courses, ...unused }: MyPrice['unused']) {
  return Object.entries(unused).map(([name, why]) => `${labels[name as FieldName]} is not used: ${why}`)
}

function mostOf({ flow, currency }: MyPrice): Line[] | null {
  if (!flow) return null
  const largest = largestBillWords(flow, currency)
  const text = `${formatMoney({ amount: flow.peak, currency })}, ${whenWords(flow)}`
  return [{ text, details: largest ? [largest] : [] }]
}

function wantingWords({ wanting }: MyPrice, shared: SharedAnswers): string {
  const isHomeTold = shared.some(([name]) => name === HOME)
  return wanting.map(({ field, words }) => (field === 'live' && isHomeTold ? ABROAD : words)).join(' ')
}

const ABROAD = 'You live in another country: ask the school which price holds for you.'
