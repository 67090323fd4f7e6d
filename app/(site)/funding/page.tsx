import { FundingList } from '@/components/funding/funding-list'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/ui/section'
import { getFunding, getProgramsWithoutAid } from '@/lib/funding/queries'
import { programPath } from '@/lib/programs/schema'
import { pageMetadata } from '@/lib/site'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  '/funding',
  'Who helps pay',
  'Scholarships, discounts, waivers and employer benefits for certificate programs after the library degree, and what they do not cover.',
)

export default async function FundingPage() {
  const [options, withoutAid] = await Promise.all([getFunding(), getProgramsWithoutAid()])
  return (
    <Page section="funding">
      <PageHeading
        title="Who helps pay"
        lead="Every scholarship, discount, waiver and benefit that a page names, with what it covers and which programs it reaches."
      />
      <FundingList options={options.filter(({ doubt }) => doubt === null)} />
      <Section id="old" title="Old or ended">
        <p>
          These say themselves that they are over, or stand on pages more than two years old. Ask before you count on
          one.
        </p>
        <FundingList options={options.filter(({ doubt }) => doubt !== null)} heading="h3" />
      </Section>
      <Section id="without-federal-aid" title="Programs that rule out federal student aid">
        <p>
          Their own pages say so. For all other programs it is stated neither way unless their page here says otherwise:
          ask the school's financial aid office before you count on it.
        </p>
        <ul className="plain">
          {withoutAid.map((program) => (
            <li key={programPath(program)}>
              <a href={programPath(program)}>{program.name}</a> <span className="soft">{program.institution.name}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
