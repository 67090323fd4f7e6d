import type { Metadata } from 'next'
import { getDistinction } from '@/lib/programs/namesakes'
import { getProgram, getWithdrawnProgram } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { descriptionOf, headTitleOf } from '@/lib/programs/title'
import { nobody } from '@/lib/reader/reader'
import { pageMetadata, unlisted } from '@/lib/site'
import { describedAs } from '@/lib/structured-data/dublin-core'
import { ProgramAt } from './program-at'

type Props = PageProps<'/programs/[institution]/[program]'>

// Rendered for its first reader and kept until a tag expires it; nothing is rendered at build time, without a database.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) return withdrawnMetadata(institution, slug)
  const distinction = await getDistinction(program.id, program.name, program.institution.name)
  const title = headTitleOf(program, distinction)
  return pageMetadata(programPath(program), title, descriptionOf(program, distinction), {
    image: { path: `${programPath(program)}/share.png`, alt: title },
    abstract: describedAs(program),
    feed: `${programPath(program)}/feed.xml`,
  })
}

async function withdrawnMetadata(institution: string, slug: string): Promise<Metadata> {
  const withdrawn = await getWithdrawnProgram(institution, slug)
  if (!withdrawn) return {}
  const title = `No longer listed: ${headTitleOf(withdrawn)}`
  const metadata = pageMetadata(programPath(withdrawn), title, `No longer listed here. ${descriptionOf(withdrawn)}`)
  return { ...metadata, robots: unlisted }
}

export default async function ProgramPage({ params }: Props) {
  return <ProgramAt params={params} reader={nobody} query={{}} />
}
