import type { Fact, Line } from '@/components/compare/row'
import { isOldPrice } from '@/components/money/price'
import { answersFor, HOME, type SharedAnswers } from '@/lib/compare/shared-answers'
import { caveats, formula, rateLabel } from '@/lib/money/formula'
import { formatMoney } from '@/lib/money/money'
import type { FieldName, Query } from '@/lib/money/my-price/answers'
import { type MyPrice, myPrice } from '@/lib/money/my-price/my-price'
import { labels } from '@/lib/money/my-price/questions'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

/** What each program costs who answered so, and the most of it at one time; no row where nothing was answered. */
export function myPriceFacts(shared: SharedAnswers): Fact[] {
  if (shared.length === 0) return []
  const answer = (program: ProgramPage) => answersFor(shared, program.institution)
  const mine = (program: ProgramPage) => myPrice(program, answer(program))
  return [
    {
      name: 'My price: I pay in all',
      fields: ['tuition'],
      say: (program) => (isOver(program) ? null : inAll(program, answer(program), mine(program))),
      unstated: (program) => (isOver(program) ? OVER : `Not known. ${wantingWords(mine(program), shared)}`),
    },
    {
      name: 'My price: the most that I lay out at one time',
      say: (program) => (isOver(program) ? null : atOnce(mine(program))),
      unstated: (program) => (isOver(program) ? OVER : `Not known. ${wantingWords(mine(program), shared)}`),
    },
  ]
}

const OVER = 'Nobody can enter it any more'

function isOver({ offeringStatus }: ProgramPage): boolean {
  return offeringStatus === 'discontinued'
}

/** The sum, with the price that it rests on and the way to all of it. */
function inAll(program: ProgramPage, answers: Query, { outcome, line, currency, unused }: MyPrice): Line[] | null {
  if (!outcome) return null
  const rest = line ? [`of a price of ${formula(line) ?? rateLabel(line.rate)}`, ...caveats(line)] : []
  const query = new URLSearchParams(answers as Record<string, string>)
  return [
    {
      text: formatMoney({ amount: outcome.outOfPocket, currency }),
      href: `${programPath(program)}?${query}#my-price`,
      details: [...rest, ...unusedWords(unused)],
      ...(line && isOldPrice(line) && { flag: { tone: 'age', words: 'Old: expect more' } }),
    },
  ]
}

/** Of the answers for all, those that do not count here; of one price for everybody it goes without saying. */
function unusedWords({ live: _live, mode: _mode, ...unused }: MyPrice['unused']): string[] {
  return Object.entries(unused).map(([name, why]) => `${labels[name as FieldName]} is not used: ${why}`)
}

function atOnce({ flow, currency }: MyPrice): string | null {
  return flow && `${formatMoney({ amount: flow.peak, currency })}, in term ${flow.peakTerm}`
}

function wantingWords({ wanting }: MyPrice, shared: SharedAnswers): string {
  const isHomeTold = shared.some(([name]) => name === HOME)
  return wanting.map(({ field, words }) => (field === 'live' && isHomeTold ? ABROAD : words)).join(' ')
}

const ABROAD = 'Ask the school as what you count, who live in another country.'
