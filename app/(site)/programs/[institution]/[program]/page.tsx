import type { Metadata } from 'next'
import { getProgram, getWithdrawnProgram } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { descriptionOf, titleOf } from '@/lib/programs/title'
import { nobody } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'
import { ProgramAt } from './program-at'

type Props = PageProps<'/programs/[institution]/[program]'>

// Rendered for its first reader and kept until a tag expires it; nothing is rendered at build time, without a database.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (program) return pageMetadata(programPath(program), titleOf(program), descriptionOf(program))
  const withdrawn = await getWithdrawnProgram(institution, slug)
  if (!withdrawn) return {}
  const title = `${titleOf(withdrawn)} (no longer listed)`
  return {
    ...pageMetadata(programPath(withdrawn), title, `No longer listed here. ${descriptionOf(withdrawn)}`),
    robots: { index: false, follow: true },
  }
}

export default async function ProgramPage({ params }: Props) {
  return <ProgramAt params={params} reader={nobody} query={{}} />
}
