import { formatRange } from '@/lib/money/money'
import { leadingLines, priceRange } from '@/lib/money/price'
import { deliveryLabel } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
import type { ProgramPage } from '@/lib/programs/queries'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'

/** The name stands with its institution; a test finds no two programs whose titles are the same. */
export function titleOf({ name, institution }: { name: string; institution: { name: string } }): string {
  return `${name}, ${institution.name}`
}

/** One sentence of known facts for a search engine; what is not stated is absent. */
export function descriptionOf(program: ProgramPage): string {
  const range = priceRange(leadingLines(program))
  const facts = [
    range && `${formatRange(range.low, range.high, range.currency)} in all`,
    creditsLabel(program) ?? coursesLabel(program),
    deliveryLabel(program.delivery, program.fullyOnline),
    entryRule(program),
  ].filter(Boolean)
  const end = facts.length > 0 ? ` ${facts.join(' · ')}.` : ''
  return `${program.name} at ${program.institution.name}.${end} ${program.summary}`.slice(0, 300)
}
