import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { SuggestionForm } from '@/components/suggestions/suggestion-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { getProgram } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'
import { stampForm } from '@/lib/suggestions/form-age'
import { fieldNamed } from '@/lib/suggestions/schema'
import { draftCookie, judge, readDraft } from '@/lib/suggestions/typed'

type Props = PageProps<'/programs/[institution]/[program]/suggest'>

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) return {}
  const metadata = pageMetadata(
    `${programPath(program)}/suggest`,
    `Something wrong or missing? ${titleOf(program)}`,
    `Tell the editors what the record of ${titleOf(program)} gets wrong or leaves out. No account is needed.`,
  )
  return { ...metadata, robots: { index: false, follow: false } }
}

/** Where a reader says what a record gets wrong: no account, and nothing about them. */
export default async function SuggestPage({ params, searchParams }: Props) {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) notFound()
  const draft = readDraft((await cookies()).get(draftCookie.name)?.value)
  const typed = draft?.typed ?? { field: fieldNamed((await searchParams).field), message: '', value: '', sourceUrl: '' }
  const path = programPath(program)
  return (
    <Page section="programs" reader={await readReader()}>
      <Breadcrumb
        items={[
          { href: '/programs', label: 'Programs' },
          { href: path, label: program.name },
        ]}
      />
      <PageHeading title="Something wrong or missing?" lead={`${program.name} · ${program.institution.name}`}>
        <p className="summary">
          Tell the editors what is right. No account is needed, and nothing about you is kept. You get an address that
          says what became of it.
        </p>
      </PageHeading>
      <SuggestionForm
        action={`${path}/suggest/send`}
        stamp={stampForm()}
        typed={typed}
        wrong={draft ? judge(draft.typed) : {}}
        reason={draft?.reason ?? null}
      />
    </Page>
  )
}
