import { counted } from '@/lib/format'
import { basisLabel } from '@/lib/money/formula'
import { formatMoney } from '@/lib/money/money'
import type { FieldName } from '@/lib/money/my-price/answers'
import { feesCounted } from '@/lib/money/my-price/bill'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { quoted } from '@/lib/money/my-price/noted'
import type { PriceLine } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'

/** What is not in the figures: the field that takes it, or the question that only the school can answer. */
export type LeftOut = { words: string; field?: FieldName; askSchool?: string }

/** Everything that may cost something and that the figures do not hold. */
export function leftOutOf({ answers, line, costs }: MyPrice): LeftOut[] {
  if (!costs) return []
  const fees = line ? feesLeftOut(line, answers.fees) : []
  const books: LeftOut = { words: 'Books and materials: you named no sum.', field: 'books' }
  return [
    ...fees,
    ...(answers.books === null ? [books] : []),
    ...(costs.visits === 0 && answers.visits !== 0 ? [visitsLeftOut(answers.visits)] : []),
  ]
}

function visitsLeftOut(visits: number | null): LeftOut {
  return visits === null
    ? { words: 'Visits on site, with travel and lodging: you named none.', field: 'visits' }
    : { words: `${counted(visits, 'visit')} on site: you named no cost.`, field: 'visit_cost' }
}

/** Fees that pages name without its being sure that this reader pays them, and fees that no page puts a figure on. */
function feesLeftOut(line: PriceLine, fees: number | null): LeftOut[] {
  const counted = feesCounted(line)
  const named = line.notCounted.filter((rate) => isExtra(rate) && !counted.includes(rate))
  const isUnknown = line.rate.feesIncluded === false && named.length + counted.length === 0 && fees === null
  return [...named.map((rate) => namedFee(rate, line)), ...(isUnknown ? [feesOnTop(line.rate)] : [])]
}

/** A note may name a sum; free words are not judged, so they are quoted for the reader to enter it. */
function feesOnTop({ note }: Rate): LeftOut {
  return {
    words: note
      ? `Fees that come on top of the price, of which its page notes: ${quoted(note)}.`
      : 'Fees that come on top of the price: no page gives a sum for them.',
    field: 'fees',
    askSchool: 'Which fees come on top of the price, and how much are they in all?',
  }
}

function namedFee(rate: Rate, line: PriceLine): LeftOut {
  const fee = `${formatMoney(rate)} ${basisLabel(rate)}`
  const year = rate.academicYear === line.academicYear ? '' : `, ${rate.academicYear ?? 'year not stated'}`
  return { words: `${fee}${year}.`, askSchool: `Do I pay a fee of ${formatMoney(rate)} on top of the price?` }
}

function isExtra({ basis, feeBasis }: Rate): boolean {
  return basis === 'fee' && feeBasis !== 'deposit' && feeBasis !== 'included'
}
