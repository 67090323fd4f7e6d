import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProgramView } from '@/app/(site)/programs/[institution]/[program]/program-view'
import { getComparable } from '@/lib/programs/comparable'
import { getProgram, getProgramsLike } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { descriptionOf, titleOf } from '@/lib/programs/title'
import { nobody } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/programs/[institution]/[program]'>

// Rendered for its first reader and kept until a tag expires it; nothing is rendered at build time, without a database.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  return program ? pageMetadata(programPath(program), titleOf(program), descriptionOf(program)) : {}
}

export default async function ProgramPage({ params }: Props) {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) notFound()
  const [like, comparable] = [await getProgramsLike(program.id), await getComparable(program)]
  return <ProgramView program={program} like={like} comparable={comparable} reader={nobody} query={{}} />
}
