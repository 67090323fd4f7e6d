import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Contents } from '@/components/prose/contents'
import { DescribedTable } from '@/components/prose/described-table'
import { TextSections } from '@/components/prose/text-sections'
import { Section } from '@/components/ui/section'
import { readReader } from '@/lib/reader/reader'
import { quotas } from '@/lib/request-quotas'
import { pageMetadata, site } from '@/lib/site'
import { ExampleList } from './example-list'
import { listRows, parameterRows, problemRows, recordRows } from './tables'
import { description, firstSections, lastSections, lead, title } from './text'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/data/api', 'JSON API of certificate programs for librarians', description)

const tables = [
  {
    id: 'parameters',
    title: 'Parameters of the list',
    rows: parameterRows,
    heads: ['Parameter', 'Values', 'What it asks for'],
  },
  { id: 'list', title: 'The answer of the list', rows: listRows, heads: ['Field', 'Values', 'What it means'] },
  { id: 'record', title: 'The record of a program', rows: recordRows, heads: ['Field', 'Values', 'What it means'] },
  { id: 'errors', title: 'Errors', rows: problemRows, heads: ['Status', 'Title', 'What it means'] },
] as const

export default async function ApiPage() {
  const [first, last] = [firstSections(site.origin), lastSections(quotas)]
  return (
    <Page reader={await readReader()}>
      <PageHeading title={title} lead={lead} />
      <div className="browse">
        <Contents sections={[...first, { id: 'examples', title: 'Examples' }, ...tables, ...last]} />
        <div>
          <div className="prose addresses">
            <TextSections sections={first} />
          </div>
          <Section id="examples" title="Examples">
            <ExampleList origin={site.origin} />
          </Section>
          {tables.map(({ id, title: name, rows, heads: [one, two, three] }) => (
            <Section key={id} id={id} title={name}>
              <DescribedTable label={`${name}, as a table`} heads={[one, two, three]} rows={rows} />
            </Section>
          ))}
          <div className="prose">
            <TextSections sections={last} />
          </div>
        </div>
      </div>
    </Page>
  )
}
