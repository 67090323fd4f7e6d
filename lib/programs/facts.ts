import { caveats } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import { cheapestLine, leadingLines, priceRange } from '@/lib/money/price'
import type { ProgramCard } from '@/lib/programs/card'
import { deliveryLabel } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
import { credentialTypes } from '@/lib/programs/schema'
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
    STATUS[program.offeringStatus],
    credentialTypes[program.credentialType],
    priceWords(program),
    creditsLabel(program) ?? coursesLabel(program),
    monthsLabel(program.durationMonthsMin, program.durationMonthsMax),
    deliveryLabel(program.delivery, program.fullyOnline),
    entryRule(program),
  ]
  return facts.filter((fact) => fact !== null)
}

const STATUS = { active: null, unconfirmed: 'Not confirmed', discontinued: 'Discontinued' } as const

/** "$6,975 in all", and what keeps that from being the price of this very program; null: no page states enough for one. */
function priceWords(program: Pick<Facts, 'prices' | 'fullyOnline'>): string | null {
  const leading = leadingLines(program)
  const [range, cheapest] = [priceRange(leading), cheapestLine(leading)]
  if (!range || !cheapest) return null
  const reserve = caveats(cheapest)
  return `${formatRange(range.low, range.high, range.currency)} in all${reserve.length > 0 ? ` (${reserve.join('; ')})` : ''}`
}
