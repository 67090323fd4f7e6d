import type { Metadata } from 'next'
import { Snippet } from '@/components/embed/snippet'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { SANDBOX, snippetOf } from '@/lib/embed/snippet'
import { readRows, rowChoices } from '@/lib/embed/subject'
import { pageMetadata, site } from '@/lib/site'
import { frameToCopy } from './frame-to-copy'

type Props = PageProps<'/embed'>

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  ...pageMetadata(
    '/embed',
    'Put programs on your LibGuide',
    'A card for one certificate program, or a list of programs, to frame on a guide or any other page: no scripts, no cookies.',
  ),
}

/** Makes the markup that frames a program or a list on somebody else's page. */
export default async function EmbedPage({ searchParams }: Props) {
  const asked = await searchParams
  const [of = '', rowsAsked] = [asked.of, asked.rows].map((value) => [value].flat()[0])
  const rows = readRows(rowsAsked)
  const frame = of.trim() === '' ? null : await frameToCopy(of, rows)
  return (
    <Page>
      <PageHeading
        title="Put programs on your LibGuide"
        lead="A card for one program, or the first of a list, in a frame that stays as fresh as this site. It needs no scripts and sets no cookies."
      />
      <form action="/embed" className="embed-form">
        <label htmlFor="of">Address of a program here, a search, a topic or an institution</label>
        <input id="of" name="of" type="text" maxLength={1_000} defaultValue={of.slice(0, 1_000)} required />
        <label htmlFor="rows">Programs in a list</label>
        <select id="rows" name="rows" defaultValue={rows}>
          {rowChoices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
        <button className="button" type="submit">
          Make the markup
        </button>
      </form>
      {of.trim() !== '' && !frame && (
        <Notice tone="warning" title="There is nothing to frame at that address">
          <p>
            It has to be the address of a page here, such as <code>{site.origin}/topics/archives</code>, whose program
            is listed, or whose search is understood.
          </p>
        </Notice>
      )}
      {frame && (
        <Section id="markup" title={frame.title}>
          <Snippet id="snippet" markup={snippetOf({ ...frame, src: `${site.origin}${frame.path}` })} />
          <p className="small soft">
            In LibGuides: Add / Reorder, Media / Widget, Embed Code. The width follows the column, from 280 pixels on;
            the height is yours to change, and what does not fit scrolls.
          </p>
          <iframe
            className="embed-preview"
            src={frame.path}
            title={`How it looks: ${frame.title}`}
            height={frame.height}
            loading="lazy"
            sandbox={SANDBOX}
          />
        </Section>
      )}
    </Page>
  )
}
