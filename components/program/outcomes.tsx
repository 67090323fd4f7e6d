import { Fact, yesNo } from '@/components/program/fact'
import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import { accreditationOf } from '@/lib/institutions/accreditation'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** What it leads to, and what its credits count toward. */
export function Outcomes({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  const { institution } = program
  return (
    <Section id="outcomes" title="What it leads to">
      <dl className="definitions">
        <Fact term="After it" fields={['outcomes']} evidence={evidence}>
          {program.outcomes}
        </Fact>
        <Fact term="Its credits can count toward a degree" fields={['can_apply_credits_to_degree']} evidence={evidence}>
          {yesNo(program.canApplyCreditsToDegree)}
        </Fact>
        <Fact term="Offered since" fields={['launched_year']} evidence={evidence}>
          {program.launchedYear}
        </Fact>
        <div>
          <dt>Accreditation</dt>
          <dd>
            {accreditationOf(institution.alaAccreditedMasters) ?? <Unknown>The school's is not stated.</Unknown>} ALA
            accredits no certificates.
          </dd>
        </div>
      </dl>
    </Section>
  )
}
