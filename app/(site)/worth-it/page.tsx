import { claimsOf, numbering, sourcesOf } from '@/components/guidance/claim'
import { Figures } from '@/components/guidance/figures'
import { GuidancePart } from '@/components/guidance/part'
import { Questions } from '@/components/guidance/questions'
import { Reports } from '@/components/guidance/reports'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Contents } from '@/components/prose/contents'
import { SourceList } from '@/components/sources/source-list'
import { getGuidance } from '@/lib/guidance/queries'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'
import { description, lead, parts, title } from './evidence'
import { questions } from './questions'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/worth-it', `${title} Certificates after the library degree`, description)

const ends = [
  { id: 'reports', title: 'From people who took one' },
  { id: 'figures', title: 'How many there are' },
  { id: 'questions', title: 'Questions to ask a school' },
  { id: 'sources', title: 'Sources' },
]

export default async function WorthItPage() {
  const { reports, figures } = await getGuidance()
  const sources = sourcesOf([...parts.flatMap(claimsOf), ...reports, ...figures])
  const numbers = numbering(sources)
  return (
    <Page section="worth-it" reader={await readReader()}>
      <PageHeading title={title} lead={lead} />
      <div className="browse">
        <Contents sections={[...parts, ...ends]} />
        <div>
          <div className="prose">
            {parts.map((part) => (
              <GuidancePart key={part.id} part={part} numbers={numbers} />
            ))}
            <Reports reports={reports} numbers={numbers} />
            <Figures figures={figures} numbers={numbers} />
          </div>
          <Questions groups={questions} />
          <section className="section" id="sources">
            <h2>Sources</h2>
            <SourceList sources={sources} />
          </section>
        </div>
      </div>
    </Page>
  )
}
