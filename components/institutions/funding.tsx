import { OptionItem } from '@/components/funding/option-item'
import { Section } from '@/components/ui/section'
import type { InstitutionPage } from '@/lib/institutions/queries'

type Option = InstitutionPage['funding'][number]

/** The help to pay that an institution names, and the programs that it reaches. */
export function InstitutionFunding({ slug, options }: { slug: string; options: Option[] }) {
  return (
    <Section id="funding" title="Who helps pay">
      <ul className="options">
        {options.map((option) => (
          <OptionItem key={option.id} option={option}>
            <Reach slug={slug} option={option} />
          </OptionItem>
        ))}
      </ul>
    </Section>
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
