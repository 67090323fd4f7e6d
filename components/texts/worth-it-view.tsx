import { numbering, sourcesOf } from '@/components/guidance/claim'
import { Figures } from '@/components/guidance/figures'
import { Reports } from '@/components/guidance/reports'
import { PageHeading } from '@/components/layout/page-heading'
import { Contents } from '@/components/prose/contents'
import { SourceList } from '@/components/sources/source-list'
import type { Guidance } from '@/lib/guidance/queries'
import type { Texts } from '@/lib/texts/queries'
import { withContact } from './contact'
import { isSheet, Section } from './section'

type Props = { texts: Texts; guidance: Guidance; contact: string | undefined }

/** What the evidence says: the texts, what people report, the figures, questions to take along, and all the sources. */
export function WorthItView({ texts, guidance: { reports, figures }, contact }: Props) {
  const sections = withContact(texts.sections, contact)
  const sheets = sections.filter(isSheet)
  const parts = sections.filter((section) => !isSheet(section))
  const blocks = [...parts, ...sheets].flatMap((section) => section.blocks)
  const sources = sourcesOf([...blocks, ...reports, ...figures])
  const numbers = numbering(sources)
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <div className="browse">
        <Contents
          sections={[
            ...parts,
            { id: 'reports', title: 'From people who took one' },
            { id: 'figures', title: 'How many there are' },
            ...sheets,
            { id: 'sources', title: 'Sources' },
          ]}
        />
        <div>
          <div className="prose">
            {parts.map((part) => (
              <Section key={part.id} section={part} numbers={numbers} />
            ))}
            <Reports reports={reports} numbers={numbers} />
            <Figures figures={figures} numbers={numbers} />
          </div>
          {sheets.map((sheet) => (
            <Section key={sheet.id} section={sheet} numbers={numbers} />
          ))}
          <section className="section" id="sources">
            <h2>Sources</h2>
            <SourceList sources={sources} />
          </section>
        </div>
      </div>
    </>
  )
}
