import { Fact } from '@/components/program/fact'
import { Section } from '@/components/ui/section'
import { sentences } from '@/lib/format'
import { deliveryLabel } from '@/lib/programs/delivery'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import { coursesLabel, creditsLabel, monthsLabel } from '@/lib/programs/work'

/** How much work, for how long, and how it is taught. */
export function Workload({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  const months = monthsLabel(program.durationMonthsMin, program.durationMonthsMax)
  return (
    <Section id="work" title="Time and teaching">
      <dl className="definitions">
        <Fact term="Credits" fields={['credits_min', 'credits_max']} evidence={evidence}>
          {creditsLabel(program)}
        </Fact>
        <Fact term="Courses" fields={['courses_required']} evidence={evidence}>
          {coursesLabel(program)}
        </Fact>
        <Fact
          term="Duration"
          fields={['duration_text', 'duration_months_min', 'duration_months_max']}
          evidence={evidence}
        >
          {sentences([months, program.durationText])}
        </Fact>
        <Fact term="Longest time allowed" fields={['time_limit_text']} evidence={evidence}>
          {program.timeLimitText}
        </Fact>
        <Fact term="How it is taught" fields={['delivery', 'fully_online']} evidence={evidence}>
          {deliveryLabel(program.delivery, program.fullyOnline)}
        </Fact>
      </dl>
    </Section>
  )
}
