import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InstitutionFacts } from '@/components/institutions/facts'
import { InstitutionFunding } from '@/components/institutions/funding'
import { InstitutionSources } from '@/components/institutions/sources'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Card } from '@/components/program/card'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { counted } from '@/lib/format'
import { placeName } from '@/lib/institutions/place'
import { getInstitution } from '@/lib/institutions/queries'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/institutions/[institution]'>

// Rendered for its first reader and kept until a tag expires it.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const institution = await getInstitution((await params).institution)
  if (!institution) return {}
  const { slug, name, programs } = institution
  return pageMetadata(
    `/institutions/${slug}`,
    `${name}: certificates for librarians`,
    `What ${name} offers after the library degree, with prices, entry rules and sources: ${programs.map((program) => program.name).join('; ')}.`,
  )
}

export default async function InstitutionPage({ params }: Props) {
  const institution = await getInstitution((await params).institution)
  if (!institution) notFound()
  const { slug, name, unit, programs, funding, sources } = institution
  return (
    <Page section="institutions">
      <Breadcrumb items={[{ href: '/institutions', label: 'Institutions' }]} />
      <PageHeading title={name} lead={[unit, placeName(institution)].filter(Boolean).join(' · ')} />
      <div className="split">
        <div>
          <h2>{counted(programs.length, 'certificate program')}</h2>
          <ol className="cards mt-4">
            {programs.map((program) => (
              <Card key={program.slug} program={program} heading="h3" />
            ))}
          </ol>
          {funding.length > 0 && <InstitutionFunding slug={slug} options={funding} />}
          {sources.length > 0 && <InstitutionSources sources={sources} />}
        </div>
        <InstitutionFacts institution={institution} />
      </div>
    </Page>
  )
}
