import type { Metadata } from 'next'
import { cache } from 'react'
import { FundingFiltersForm } from '@/components/funding/funding-filters'
import { FundingList } from '@/components/funding/funding-list'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { counted } from '@/lib/format'
import { fundingHref, parseFundingFilters } from '@/lib/funding/filters'
import { getFunding, getFundingChoices, getProgramsWithoutAid } from '@/lib/funding/queries'
import { programPath } from '@/lib/programs/schema'
import { readReader } from '@/lib/reader/reader'
import { todayOf } from '@/lib/search/former-names'
import { pageMetadata, unlisted } from '@/lib/site'

export const dynamic = 'force-dynamic'

const read = cache(async (query: string) => {
  const given = JSON.parse(query)
  const choices = await getFundingChoices()
  const unknown = [given.topic ?? []]
    .flat()
    .slice(-1)
    .filter((topic) => !Object.hasOwn(choices.topics, topic))
  const { filters, dropped } = parseFundingFilters(given, choices.topics, await todayOf('topic', unknown))
  return { choices, filters, dropped, found: await getFunding(filters) }
})

export async function generateMetadata({ searchParams }: PageProps<'/funding'>): Promise<Metadata> {
  const { filters, found } = await read(JSON.stringify(await searchParams))
  const isNarrowed = fundingHref({ ...filters, page: 1 }) !== '/funding'
  const metadata = pageMetadata(
    fundingHref({ ...filters, page: found.page }),
    `Who helps pay for certificates${found.page > 1 ? `, page ${found.page}` : ''}`,
    'Scholarships, discounts, waivers and employer benefits for certificate programs after the library degree, and what they do not cover.',
  )
  return { ...metadata, robots: isNarrowed ? unlisted : null }
}

export default async function FundingPage({ searchParams }: PageProps<'/funding'>) {
  const { choices, filters, dropped, found } = await read(JSON.stringify(await searchParams))
  const withoutAid = await getProgramsWithoutAid()
  const current = found.options.filter(({ doubt }) => doubt === null)
  const doubtful = found.options.filter(({ doubt }) => doubt !== null)
  return (
    <Page section="funding" reader={await readReader()}>
      <PageHeading
        title="Who helps pay"
        lead="Every scholarship, discount, waiver and benefit that a page names, with what it covers and which programs it reaches."
      />
      <FundingFiltersForm filters={filters} choices={choices} />
      {dropped.length > 0 && (
        <Notice tone="age" title="Not everything that was asked was understood">
          <ul>
            {dropped.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="left-out mb-4" role="status">
        {found.total === 0 ? 'No page names help of this kind.' : `${counted(found.total, 'way')} to pay less.`}
      </p>
      <FundingList options={current} />
      {doubtful.length > 0 && (
        <Section id="old" title="Old or ended">
          <p>
            These say themselves that they are over, or stand on pages more than two years old. Ask before you count on
            one.
          </p>
          <FundingList options={doubtful} heading="h3" />
        </Section>
      )}
      <Pagination page={found.page} pages={found.pages} href={(page) => fundingHref({ ...filters, page })} />
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
