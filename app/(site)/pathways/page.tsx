import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { PathwayList } from '@/components/program/pathway-list'
import { groupByProgram } from '@/lib/pathways/group'
import { getPathways } from '@/lib/pathways/queries'
import { programPath } from '@/lib/programs/schema'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  '/pathways',
  'Pathways within certificates for librarians',
  'The named tracks inside certificate programs for librarians: what each is about, and the program that it belongs to.',
)

export default async function PathwaysPage() {
  const byProgram = groupByProgram(await getPathways())
  return (
    <Page section="pathways" reader={await readReader()}>
      <PageHeading
        title="Pathways"
        lead="Some programs are one certificate with several named tracks inside. These are the tracks that the pages we read name; a program may have more."
      />
      {byProgram.map((pathways) => (
        <PathwayList key={programPath(pathways[0].program)} pathways={pathways} />
      ))}
    </Page>
  )
}
