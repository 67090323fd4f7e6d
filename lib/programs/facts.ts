import { caveats, feesBeside, totalLabel } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import { cheapestLine, leadingLines, priceRange } from '@/lib/money/price'
import type { ProgramCard } from '@/lib/programs/card'
import { deliveryLabel } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
import { credentialTypes, offeringStatuses } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel, monthsLabel } from '@/lib/programs/work'

export type Facts = Pick<
  ProgramCard,
  | 'credentialType'
  | 'offeringStatus'
  | 'prices'
  | 'delivery'
  | 'fullyOnline'
  | 'creditsMin'
  | 'creditsMax'
  | 'coursesRequired'
  | 'durationMonthsMin'
  | 'durationMonthsMax'
  | 'requiresMasters'
  | 'requiresMlis'
  | 'openToNonMatriculated'
  | 'openToCurrentDegreeStudents'
  | 'minimumGpa'
>

/** What a card says of a program, in its words and in one line; what is not stated is absent. */
export function factsOf(program: Facts): string[] {
  const facts = [
    offeringStatuses[program.offeringStatus],
    credentialTypes[program.credentialType],
    priceWords(program),
    creditsLabel(program) ?? coursesLabel(program),
    monthsLabel(program.durationMonthsMin, program.durationMonthsMax),
    deliveryLabel(program.delivery, program.fullyOnline),
    entryRule(program),
  ]
  return facts.filter((fact) => fact !== null)
}

/**
 * "$6,975 in all (2024-2025)", "Whole tuition $6,000 (2024-2025; some fees are extra)": by the name that it has on the page, with
 * what keeps any of it from being the price of this very program; null: none is known.
 */
function priceWords(program: Pick<Facts, 'prices' | 'fullyOnline'>): string | null {
  const leading = leadingLines(program)
  const range = priceRange(leading)
  if (!range) return null
  const summed = leading.filter(({ total, currency }) => total && currency === range.currency)
  const years = new Set(summed.map(({ academicYear }) => academicYear ?? 'year not stated'))
  const reserve = [[...years].join(' or '), ...new Set(summed.flatMap(caveats))]
  const amount = formatRange(range.low, range.high, range.currency)
  return `${named(amount, totalLabel(cheapestLine(leading)), summed.some(feesBeside))} (${reserve.join('; ')})`
}

/** Where fees come on top of any price in a range, none of it is a price in all. */
function named(amount: string, label: string, hasFeesBeside: boolean): string {
  if (label !== 'Whole price') return `${label} ${amount}`
  return hasFeesBeside ? amount : `${amount} in all`
}
