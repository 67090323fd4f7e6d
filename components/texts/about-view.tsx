import { numbering, sourcesOf } from '@/components/guidance/claim'
import { PageHeading } from '@/components/layout/page-heading'
import { Contents } from '@/components/prose/contents'
import { SourceList } from '@/components/sources/source-list'
import type { Texts } from '@/lib/texts/queries'
import { withContact } from './contact'
import { Section } from './section'

type Props = { texts: Texts; contact: string | undefined }

/** The page about this directory; `contact` is where readers reach somebody, undefined where nobody is named. */
export function AboutView({ texts, contact }: Props) {
  const sections = withContact(texts.sections, contact)
  const sources = sourcesOf(sections.flatMap(({ blocks }) => blocks))
  const numbers = numbering(sources)
  const ends = sources.length > 0 ? [{ id: 'sources', title: 'Sources' }] : []
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <div className="browse">
        <Contents sections={[...sections, ...ends]} />
        <div>
          <div className="prose">
            {sections.map((section) => (
              <Section key={section.id} section={section} numbers={numbers} />
            ))}
          </div>
          {sources.length > 0 && (
            <section className="section" id="sources">
              <h2>Sources</h2>
              <SourceList sources={sources} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}
