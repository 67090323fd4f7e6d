import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import type { Reader } from '@/lib/reader/reader'
import { Contents } from './contents'
import type { Text } from './text'
import { TextSections } from './text-sections'

type Props = { text: Text; reader: Reader; after?: { id: string; title: string }; children?: React.ReactNode }

/** A page of our own words; `children` follow the text, under the heading that `after` names. */
export function TextPage({ text, reader, after, children }: Props) {
  return (
    <Page reader={reader}>
      <PageHeading title={text.title} lead={text.lead} />
      <div className="browse">
        <Contents sections={after ? [...text.sections, after] : text.sections} />
        <div>
          <div className="prose">
            <TextSections sections={text.sections} />
          </div>
          {children}
        </div>
      </div>
    </Page>
  )
}
