import { Unknown } from '@/components/ui/unknown'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import type { InstitutionPage } from '@/lib/institutions/queries'

type Option = InstitutionPage['funding'][number]

/** The help to pay that an institution names, and the programs that it reaches. */
export function InstitutionFunding({ slug, options }: { slug: string; options: Option[] }) {
  return (
    <section className="section">
      <h2>Who helps pay</h2>
      <ul className="options">
        {options.map((option) => (
          <li key={option.id}>
            <h3>{option.url ? <a href={option.url}>{option.name}</a> : option.name}</h3>
            <p>
              {fundingKinds[option.kind]}.{' '}
              {option.amountText ? `${option.amountText}. ` : <Unknown>Amount not stated. </Unknown>}
              {coverage(option.covers)}
            </p>
            <p className="soft small">{option.eligibility ?? 'Who may have it is not stated.'}</p>
            <Reach slug={slug} option={option} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reach({ slug, option: { reachesAllPrograms, programs } }: { slug: string; option: Option }) {
  if (reachesAllPrograms) return <p className="small">For every program here.</p>
  return (
    <p className="small">
      For{' '}
      {programs.map((program, index) => (
        <span key={program.slug}>
          {index > 0 && '; '}
          <a href={`/programs/${slug}/${program.slug}`}>{program.name}</a>
        </span>
      ))}
    </p>
  )
}
