import { InstitutionGazetteer } from '@/components/institutions/gazetteer'
import { InstitutionMap } from '@/components/institutions/map'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { getInstitutions } from '@/lib/institutions/queries'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  '/institutions',
  'Institutions that teach certificates for librarians',
  'Universities, schools and associations that offer certificates after a library degree, by country and state or province, on a map and in words.',
)

export default async function InstitutionsPage() {
  const institutions = await getInstitutions()
  const total = (count: 'programs' | 'discontinued') => institutions.reduce((sum, each) => sum + each[count], 0)
  return (
    <Page section="institutions" reader={await readReader()}>
      <PageHeading
        title="Who teaches them"
        lead={`${institutions.length} universities, schools and associations with ${total('programs')} certificate programs between them, ${total('discontinued')} of them discontinued.`}
      />
      <InstitutionMap points={institutions.flatMap(pointOf)} after="by-place" />
      <InstitutionGazetteer id="by-place" institutions={institutions} />
    </Page>
  )
}

function pointOf({ slug, latitude, longitude, ...institution }: Awaited<ReturnType<typeof getInstitutions>>[number]) {
  if (latitude === null || longitude === null) return []
  return [{ ...institution, href: `/institutions/${slug}`, latitude, longitude }]
}
