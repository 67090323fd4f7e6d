import type { Metadata } from 'next'
import { Snippet } from '@/components/embed/snippet'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { columns, readColumn, readLooks, rowChoices, themes } from '@/lib/embed/looks'
import { SANDBOX, snippetOf } from '@/lib/embed/snippet'
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
  const [of = ''] = [asked.of].flat()
  const [looks, column] = [readLooks(asked), readColumn(asked.column)]
  const frame = of.trim() === '' ? null : await frameToCopy(of, looks, column)
  return (
    <Page>
      <PageHeading
        title="Put programs on your LibGuide"
        lead="A card for one program, or the first of a list, in a frame that stays as fresh as this site. It needs no scripts and sets no cookies."
      />
      <form action="/embed" className="embed-form">
        <label htmlFor="of">Address of a program here, a search, a topic or an institution</label>
        <input id="of" name="of" type="text" maxLength={1_000} defaultValue={of.slice(0, 1_000)} required />
        <Choice
          name="rows"
          label="Programs in a list"
          options={rowChoices.map((each) => [String(each), String(each)])}
          chosen={String(looks.rows)}
        />
        <Choice name="theme" label="Colors" options={Object.entries(themes)} chosen={looks.theme} />
        <Choice name="column" label="Column that it stands in" options={Object.entries(columns)} chosen={column} />
        <button className="button" type="submit">
          Make the markup
        </button>
      </form>
      {frame && 'refused' in frame && (
        <Notice tone="warning" title="There is nothing to frame at that address">
          {frame.refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {frame && 'path' in frame && (
        <Section id="markup" title={frame.title}>
          <Snippet id="snippet" markup={snippetOf({ ...frame, src: `${site.origin}${frame.path}` })} />
          <p className="small soft">
            In LibGuides: Add / Reorder, Media / Widget, Embed Code. The width follows the column, from 280 pixels on.
            The height is for the column that you chose, and yours to change; what does not fit scrolls.
          </p>
          <iframe
            className={`embed-preview ${column}`}
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

type ChoiceProps = { name: string; label: string; options: [value: string, words: string][]; chosen: string }

function Choice({ name, label, options, chosen }: ChoiceProps) {
  return (
    <>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </>
  )
}
