import { eveningsPerWeek, HOURS_AN_EVENING } from '@/lib/eligibility/evenings'
import { hintsOf } from '@/lib/eligibility/hints'
import type { Holdings } from '@/lib/eligibility/holdings'
import { priceForResident } from '@/lib/eligibility/residency'
import { counted } from '@/lib/format'
import { creditHourRule, HOURS_OF_A_CREDIT } from '@/lib/programs/hours'
import type { ProgramPage } from '@/lib/programs/queries'
import { creditsLabel, monthsLabel } from '@/lib/programs/work'

type Props = { program: ProgramPage; holdings: Holdings }

/** What bears on getting in and through, and is no rule: free words, side by side with what the reader told. */
export function Asides({ program, holdings }: Props) {
  const price = priceForResident(program, holdings.region)
  return (
    <>
      {hintsOf(program, holdings).map(({ told, quotes }) => (
        <p key={told}>
          {told}. Beside it stands: {quotes.map((quote) => `“${quote}”`).join(', ')}. Ask whether that will do.
        </p>
      ))}
      {price && <p>{price}.</p>}
      {holdings.eveningsPerWeek !== undefined && <Evenings program={program} given={holdings.eveningsPerWeek} />}
    </>
  )
}

function Evenings({ program, given }: { program: ProgramPage; given: number }) {
  const estimate = eveningsPerWeek(program)
  if (!estimate) return null
  const { semester, quarter } = HOURS_OF_A_CREDIT
  return (
    <p>
      You have {counted(given, 'evening')} a week. It would take about {estimate.least} to{' '}
      {counted(estimate.most, 'evening')}, as an estimate: {creditsLabel(program)} in{' '}
      {monthsLabel(program.durationMonthsMin, program.durationMonthsMax)}, if a credit is {quarter} (quarter credits) to{' '}
      {semester} (semester credits) hours of work, classes included, as <a href={creditHourRule.url}>U.S. rules</a> have
      it, and an evening {HOURS_AN_EVENING}. The school states no hours.
    </p>
  )
}
