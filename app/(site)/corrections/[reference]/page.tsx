import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Fate } from '@/components/suggestions/fate'
import { programPath } from '@/lib/programs/schema'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { getSuggestion } from '@/lib/suggestions/queries'
import { aboutWhat, suggestionPath } from '@/lib/suggestions/schema'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/corrections/[reference]'>): Promise<Metadata> {
  const metadata = pageMetadata(
    suggestionPath((await params).reference),
    'What became of a suggestion',
    'What a reader suggested about a program, and what an editor answered.',
  )
  return { ...metadata, robots: { index: false, follow: false } }
}

/** What became of a reader's suggestion, for whoever has its address. */
export default async function CorrectionPage({ params }: PageProps<'/corrections/[reference]'>) {
  const { reference } = await params
  const suggestion = await getSuggestion(reference)
  if (!suggestion) notFound()
  const { program, isPublic, field, message, suggestedValue, sourceUrl } = suggestion
  return (
    <Page reader={await readReader()}>
      <PageHeading title="Your suggestion" lead={`${program.name} · ${program.institution.name}`}>
        <Fate suggestion={suggestion} />
      </PageHeading>
      <dl className="definitions">
        <div>
          <dt>About</dt>
          <dd>{aboutWhat(field)}</dd>
        </div>
        <div>
          <dt>What you wrote</dt>
          <dd className="suggestion-words">{message}</dd>
        </div>
        {suggestedValue && (
          <div>
            <dt>What it should say</dt>
            <dd className="suggestion-words">{suggestedValue}</dd>
          </div>
        )}
        <div>
          <dt>The page that says so</dt>
          <dd className="suggestion-words">{sourceUrl ?? 'None was named.'}</dd>
        </div>
        <div>
          <dt>Its address</dt>
          <dd className="suggestion-words">
            {new URL(suggestionPath(reference), site.origin).href}
            <small className="soft">
              Keep it: it is the only way back to this page, which says what becomes of your suggestion.
            </small>
          </dd>
        </div>
      </dl>
      {isPublic && (
        <p className="suggestion-back">
          <a href={programPath(program)}>Back to the program</a>
        </p>
      )}
    </Page>
  )
}
