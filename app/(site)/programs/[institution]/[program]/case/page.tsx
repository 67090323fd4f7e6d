import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { claimsForCase, figuresFor } from '@/components/case/field'
import { OwnWords } from '@/components/case/own-words'
import { CaseSheet } from '@/components/case/sheet'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { StatusNotice } from '@/components/program/heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { getGuidance } from '@/lib/guidance/queries'
import { answered, isAnswered, type Query } from '@/lib/money/my-price/answers'
import { getProgram } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'
import { pageMetadata, site, unlisted } from '@/lib/site'
import { getTexts } from '@/lib/texts/queries'

type Props = PageProps<'/programs/[institution]/[program]/case'>

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) return {}
  const metadata = pageMetadata(
    `${programPath(program)}/case`,
    `The case for ${titleOf(program)}`,
    `One page for the person who is to pay: what ${titleOf(program)} teaches, costs and takes, with sources.`,
  )
  // It says what the program's own page says, which is the one to find.
  return { ...metadata, robots: unlisted }
}

/** One page to print and to lay before a supervisor (N19). */
export default async function CasePage({ params, searchParams }: Props) {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) notFound()
  const [path, query] = [programPath(program), await searchParams]
  const [{ sections }, { figures }] = await Promise.all([getTexts('worth-it'), getGuidance()])
  const field = [...claimsForCase(sections), ...figuresFor(program, figures)]
  return (
    <Page section="programs">
      <div className="case" data-answered={isAnswered(query) || undefined}>
        <Breadcrumb
          items={[
            { href: '/programs', label: 'Programs' },
            { href: path, label: program.name },
          ]}
        />
        <StatusNotice program={program} />
        <PageHeading title={`The case for ${program.name}`} lead={program.institution.name}>
          <p className="small soft print:hidden">
            One page to print for the person who is to agree, or to pay. It says what the record says, and you add the
            rest. <a href={hrefOf(path, query)}>{isAnswered(query) ? 'Change my price' : 'Add my price'}</a>
          </p>
        </PageHeading>
        <OwnWords />
        <CaseSheet program={program} field={field} query={query} address={new URL(path, site.origin).href} />
      </div>
    </Page>
  )
}

/** The place where a price is worked out, with what was answered so far. */
function hrefOf(path: string, query: Query): string {
  return isAnswered(query) ? `${path}?${new URLSearchParams(answered(query))}#my-price` : `${path}#my-price`
}
