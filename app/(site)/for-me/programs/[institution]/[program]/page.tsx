import { notFound } from 'next/navigation'
import { ProgramView } from '@/app/(site)/programs/[institution]/[program]/program-view'
import { getComparable } from '@/lib/programs/comparable'
import { getProgram, getProgramsLike } from '@/lib/programs/queries'
import { readReader } from '@/lib/reader/reader'

export { generateMetadata } from '@/app/(site)/programs/[institution]/[program]/page'

/** The page of a program for one reader, or for what its address asks (proxy.ts). */
export default async function ProgramForMe({
  params,
  searchParams,
}: PageProps<'/for-me/programs/[institution]/[program]'>) {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) notFound()
  const [like, comparable] = [await getProgramsLike(program.id), await getComparable(program)]
  const [reader, query] = [await readReader(), await searchParams]
  return <ProgramView program={program} like={like} comparable={comparable} reader={reader} query={query} />
}
