import { StandingPart } from '@/components/money/standing'
import { pricePerCredit } from '@/lib/money/per-credit'
import { priceRange } from '@/lib/money/price'
import { type Compared, type Measure, standingOf } from '@/lib/money/standing'
import type { Comparable } from '@/lib/programs/comparable'
import type { ProgramPage } from '@/lib/programs/queries'
import { credentialTypes, programPath } from '@/lib/programs/schema'

const MEASURES: Measure[] = ['perCredit', 'price']

/** Where this program's price stands among those of programs that share its main topic and kind of credential. */
export function ProgramStanding({ program, comparable }: { program: ProgramPage; comparable: Comparable | null }) {
  const [topic] = program.topics
  if (!topic || !comparable) return null
  const own = comparedOf(program)
  const standings = MEASURES.flatMap((measure) => standingOf(own, comparable.programs, measure) ?? [])
  const credential = credentialTypes[program.credentialType]
  return <StandingPart standings={standings} topic={topic} credential={credential} more={comparable.more} />
}

function comparedOf(program: ProgramPage): Compared {
  const range = priceRange(program.prices)
  return {
    href: programPath(program),
    name: program.name,
    institution: program.institution.name,
    currency: range?.currency ?? null,
    price: range?.low ?? null,
    perCredit: pricePerCredit(program),
  }
}
