import { InstitutionData } from '@/app/(site)/institutions/[institution]/institution-data'
import { CompareChosen } from '@/components/compare/choose'
import { InstitutionFacts } from '@/components/institutions/facts'
import { InstitutionFunding } from '@/components/institutions/funding'
import { InstitutionSources } from '@/components/institutions/sources'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Card } from '@/components/program/card'
import { TakeAlong } from '@/components/search/take-along'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { counted } from '@/lib/format'
import { placeName } from '@/lib/institutions/place'
import { allOf } from '@/lib/institutions/programs'
import type { InstitutionPage } from '@/lib/institutions/queries'
import type { Reader } from '@/lib/reader/reader'

type Props = {
  institution: InstitutionPage
  reader: Reader
  /** What stands above it where it is a preview. */
  above?: React.ReactNode
}

/** The page of an institution: for everybody, or for one reader. */
export function InstitutionView({ institution, reader, above }: Props) {
  const { slug, name, unit, programs, funding, sources } = institution
  return (
    <Page section="institutions" reader={reader} above={above}>
      {!above && <InstitutionData institution={institution} />}
      <Breadcrumb items={[{ href: '/institutions', label: 'Institutions' }]} />
      <PageHeading title={name} lead={[unit, placeName(institution)].filter(Boolean).join(' · ')} />
      <div className="split">
        <div>
          <h2>{counted(programs.length, 'certificate program')}</h2>
          <ol className="cards mt-4">
            {programs.map((program) => (
              <Card key={program.slug} program={program} heading="h3" reader={reader} back={`/institutions/${slug}`} />
            ))}
          </ol>
          <CompareChosen />
          <TakeAlong filters={allOf(slug)} path={`/institutions/${slug}`} />
          {funding.length > 0 && <InstitutionFunding slug={slug} options={funding} />}
          <InstitutionSources sources={sources} />
        </div>
        <InstitutionFacts institution={institution} />
      </div>
    </Page>
  )
}
