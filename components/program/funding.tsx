import { OptionItem } from '@/components/funding/option-item'
import { LookedOn } from '@/components/program/cost'
import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import { pageAmong } from '@/lib/funding/age'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** Who helps pay, and what that help does not pay for. */
export function Funding({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  return (
    <Section id="funding" title="Who helps pay" refs={evidence('funding')}>
      {program.funding.length === 0 && (
        <p>
          {evidence.absence('funding') ?? (
            <>
              <Unknown>No help to pay is named.</Unknown> <LookedOn sources={program.sources.length} />
            </>
          )}{' '}
          <a href="/funding">All help that we know of</a>
        </p>
      )}
      <ul className="options">
        {program.funding.map((option) => (
          <OptionItem key={option.id} option={option} page={pageAmong(program.sources, option.url)} />
        ))}
      </ul>
    </Section>
  )
}
