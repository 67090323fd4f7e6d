import { Flag } from '@/components/ui/flag'
import { Unknown } from '@/components/ui/unknown'
import { hostName } from '@/lib/format'
import type { FundingOption } from '@/lib/funding/queries'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import { programPath } from '@/lib/programs/schema'

/** Options with what each covers and reaches, and the page that it was read from; `heading` is the level that fits. */
export function FundingList(props: { options: FundingOption[]; heading?: 'h2' | 'h3' }) {
  const { options, heading: Heading = 'h2' } = props
  return (
    <ul className="options">
      {options.map((option) => (
        <li key={option.id}>
          <Heading>{option.url ? <a href={option.url}>{option.name}</a> : option.name}</Heading>
          <p className="soft">
            <a href={`/institutions/${option.institution.slug}`}>{option.institution.name}</a> ·{' '}
            {fundingKinds[option.kind]} {option.doubt && <Flag tone="age">{option.doubt}</Flag>}
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
              <dt>Until when</dt>
              <dd>{option.doubt === 'Ended' ? 'Ended' : <Unknown />}</dd>
            </div>
            <div>
              <dt>Read from</dt>
              <dd>
                <Page option={option} />
              </dd>
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

function Page({ option: { url, page } }: { option: FundingOption }) {
  if (url === null) return <Unknown />
  return `${hostName(url)}, ${page ? (page.asOfText ?? 'undated') : 'date not known'}`
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
