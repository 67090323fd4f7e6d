import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProgramEmbed } from '@/components/embed/program-embed'
import { readLooks } from '@/lib/embed/looks'
import { getProgram } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'
import { site, unlisted } from '@/lib/site'

type Props = PageProps<'/embed/[institution]/[program]'>

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) return {}
  return {
    title: titleOf(program),
    alternates: { canonical: new URL(programPath(program), site.origin).href },
    robots: unlisted,
  }
}

/** A program for a frame on somebody else's page. */
export default async function ProgramEmbedPage({ params, searchParams }: Props) {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) notFound()
  return <ProgramEmbed program={program} theme={readLooks(await searchParams).theme} />
}
