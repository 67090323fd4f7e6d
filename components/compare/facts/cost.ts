import type { Fact, Line } from '@/components/compare/row'
import { forWhom, isOldPrice, oldPriceYear } from '@/components/money/price'
import { scope } from '@/components/money/stated-rates'
import { caveats, formula, MISSING, rateLabel, totalLabel } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import { originOf, priceSourcesOf } from '@/lib/money/origin'
import { cheapestLine, leadingLines, type PriceLine, priceRange } from '@/lib/money/price'
import type { ProgramPage } from '@/lib/programs/queries'

/** What it costs in all, for whom, by which sum, and what is not in the sum. */
export const cost: Fact[] = [
  { name: 'Whole price', fields: ['tuition'], say: wholePrice, unstated: unknownPrice },
  {
    name: 'Who pays what, and how it comes about',
    fields: ['tuition'],
    say: ({ prices }) => distinct(prices.map((line) => sum(line, prices))),
  },
  { name: 'Fees that are stated', fields: ['tuition'], say: fees },
  {
    name: 'Federal student aid',
    fields: ['federal_aid_eligible'],
    say: ({ federalAidEligible }) =>
      federalAidEligible === null
        ? null
        : [{ text: federalAidEligible ? 'Eligible' : 'Ruled out', ...(!federalAidEligible && ruledOut) }],
  },
]

const ruledOut: Pick<Line, 'flag'> = { flag: { tone: 'warning', words: 'No federal aid' } }

function wholePrice(program: ProgramPage): Line[] | null {
  const leading = leadingLines(program)
  const [range, cheapest] = [priceRange(leading), cheapestLine(leading)]
  if (!range || !cheapest) return null
  const [total, label] = [formatRange(range.low, range.high, range.currency), totalLabel(cheapest)]
  const origin = originOf(cheapest, priceSourcesOf(program.sources))
  const oldYear = oldPriceYear(leading)
  const doubt = oldYear ? `price from ${oldYear}` : origin.isDoubtful && origin.words
  return [
    {
      text: label === 'Whole price' ? total : `${total}: ${label.toLowerCase()}`,
      ...(doubt && { flag: { tone: 'age', words: doubt } }),
    },
  ]
}

function unknownPrice(program: ProgramPage): string {
  const [line] = leadingLines(program)
  if (line?.missing) return `Not known: ${MISSING[line.missing]}`
  return program.rates.length > 0 ? 'Not known: only fees are stated' : 'Not stated'
}

function sum(line: PriceLine, lines: PriceLine[]): Line {
  const total = line.total && formatRange(line.total.low, line.total.high, line.currency)
  return {
    text: `${forWhom(line)}: ${total ?? rateLabel(line.rate)}`,
    details: [
      line.missing ? `in all not known: ${MISSING[line.missing]}` : (formula(line) ?? ''),
      ...caveats(line),
      isFirstWithNote(line, lines) ? (line.rate.note ?? '') : '',
      line.notCounted.length > 0 ? `Not in it: ${line.notCounted.map(rateLabel).join('; ')}` : '',
    ].filter((detail) => detail && detail !== total),
    ...(isOldPrice(line) && { flag: { tone: 'age', words: 'Old' } }),
  }
}

/** A note that several lines share is said once. */
function isFirstWithNote(line: PriceLine, lines: PriceLine[]): boolean {
  return lines.find(({ rate }) => rate.note === line.rate.note) === line
}

function fees({ rates }: ProgramPage): Line[] {
  const stated = rates.filter(({ basis }) => basis === 'fee')
  return distinct(
    stated.map((fee) => ({ text: `${rateLabel(fee)}, ${scope(fee)}`, details: fee.note ? [fee.note] : [] })),
  )
}

function distinct(lines: Line[]): Line[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}
