import { LookedOn } from '@/components/program/cost'
import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** Who helps pay, and what that help does not pay for. */
export function Funding({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  return (
    <Section id="funding" title="Who helps pay" refs={evidence('funding')}>
      {program.funding.length === 0 && (
        <p>
          <Unknown>No help to pay is named.</Unknown> <LookedOn sources={program.sources.length} />{' '}
          <a href="/funding">All help that we know of</a>
        </p>
      )}
      <ul className="options">
        {program.funding.map((option) => (
          <li key={option.name + option.amountText}>
            <h3>{option.url ? <a href={option.url}>{option.name}</a> : option.name}</h3>
            <p>
              {fundingKinds[option.kind]}.{' '}
              {option.amountText ? `${option.amountText}. ` : <Unknown>Amount not stated. </Unknown>}
              {coverage(option.covers)}
            </p>
            <p className="soft small">{option.eligibility ?? 'Who may have it is not stated.'}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
