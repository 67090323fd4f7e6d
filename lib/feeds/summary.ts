import { formatRange } from '@/lib/money/money'
import { cheapestLine, leadingLines } from '@/lib/money/price'
import type { ProgramCard } from '@/lib/programs/card'
import { deliveryLabel } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
import { credentialTypes } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'

/** What is known of a program, in one line; what is not is not named. */
export function summaryOf(program: ProgramCard): string {
  const facts = [
    program.offeringStatus === 'discontinued' && 'Discontinued',
    credentialTypes[program.credentialType],
    creditsLabel(program) ?? coursesLabel(program),
    deliveryLabel(program.delivery, program.fullyOnline),
    entryRule(program),
    priceOf(program),
  ]
  return facts.filter(Boolean).join(' · ')
}

function priceOf(program: ProgramCard): string | null {
  const cheapest = cheapestLine(leadingLines(program))
  if (!cheapest?.total) return null
  const { low, high } = cheapest.total
  const price = `${formatRange(low, high, cheapest.currency)} in all`
  return cheapest.academicYear ? `${price}, ${cheapest.academicYear}` : price
}
