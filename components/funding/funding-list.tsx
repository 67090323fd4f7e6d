import { Unknown } from '@/components/ui/unknown'
import type { FundingOption } from '@/lib/funding/queries'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import { programPath } from '@/lib/programs/schema'

export function FundingList({ options }: { options: FundingOption[] }) {
  return (
    <ul className="options">
      {options.map((option) => (
        <li key={option.id}>
          <h2>{option.url ? <a href={option.url}>{option.name}</a> : option.name}</h2>
          <p className="soft">
            <a href={`/institutions/${option.institution.slug}`}>{option.institution.name}</a> ·{' '}
            {fundingKinds[option.kind]}
          </p>
          <dl className="definitions">
            <div>
              <dt>How much</dt>
              <dd>{option.amountText ?? <Unknown />}</dd>
            </div>
            <div>
              <dt>What it covers</dt>
              <dd>{coverage(option.covers)}</dd>
            </div>
            <div>
              <dt>Who may have it</dt>
              <dd>{option.eligibility ?? <Unknown />}</dd>
            </div>
            <div>
              <dt>Programs</dt>
              <dd>
                <Reach option={option} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Reach({ option: { reachesAllPrograms, programs } }: { option: FundingOption }) {
  if (reachesAllPrograms) return 'Every program of the institution'
  return (
    <ul className="plain">
      {programs.map((program) => (
        <li key={programPath(program)}>
          <a href={programPath(program)}>{program.name}</a>
        </li>
      ))}
    </ul>
  )
}
