import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Contents } from '@/components/prose/contents'
import { DescribedTable } from '@/components/prose/described-table'
import { TextSections } from '@/components/prose/text-sections'
import { Section } from '@/components/ui/section'
import { columns } from '@/lib/open-data/files/columns'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { description, firstSections, lastSections, lead, title } from './text'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/data/files', 'Files and feeds of certificate programs', description)

const table = { id: 'columns', title: 'The columns of programs.csv' }

export default async function FilesPage() {
  const first = firstSections(site.origin)
  return (
    <Page reader={await readReader()}>
      <PageHeading title={title} lead={lead} />
      <div className="browse">
        <Contents sections={[...first, table, ...lastSections]} />
        <div>
          <div className="prose addresses">
            <TextSections sections={first} />
          </div>
          <Section id={table.id} title={table.title}>
            <DescribedTable
              label={`${table.title}, as a table`}
              heads={['Column', 'Values', 'What it means']}
              rows={columns.map(({ name, datatype, isList, description: meaning }) => ({
                name,
                values: isList ? `${datatype}, several` : datatype,
                meaning,
              }))}
            />
          </Section>
          <div className="prose">
            <TextSections sections={lastSections} />
          </div>
        </div>
      </div>
    </Page>
  )
}
