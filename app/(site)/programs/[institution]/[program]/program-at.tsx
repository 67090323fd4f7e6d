import { notFound } from 'next/navigation'
import { getComparable } from '@/lib/programs/comparable'
import { getProgram, getProgramsLike, getWithdrawnProgram } from '@/lib/programs/queries'
import type { Reader } from '@/lib/reader/reader'
import { ProgramView } from './program-view'
import { WithdrawnView } from './withdrawn-view'

type Props = {
  params: Promise<{ institution: string; program: string }>
  reader: Reader
  /** What the address asks beside the program. */
  query: Record<string, string | string[] | undefined>
}

/** The page at the address of a program: listed, or archived and marked so. */
export async function ProgramAt({ params, reader, query }: Props) {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) return <WithdrawnAt institution={institution} slug={slug} reader={reader} />
  const [like, comparable] = [await getProgramsLike(program.id), await getComparable(program)]
  return <ProgramView program={program} like={like} comparable={comparable} reader={reader} query={query} />
}

async function WithdrawnAt({ institution, slug, reader }: { institution: string; slug: string; reader: Reader }) {
  const program = await getWithdrawnProgram(institution, slug)
  if (!program) notFound()
  return <WithdrawnView program={program} like={await getProgramsLike(program.id)} reader={reader} />
}
