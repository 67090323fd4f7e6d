import { ProgramAt } from '@/app/(site)/programs/[institution]/[program]/program-at'
import { readReader } from '@/lib/reader/reader'

export { generateMetadata } from '@/app/(site)/programs/[institution]/[program]/page'

/** The page of a program for one reader, or for what its address asks (proxy.ts). */
export default async function ProgramForMe({
  params,
  searchParams,
}: PageProps<'/for-me/programs/[institution]/[program]'>) {
  const [reader, query] = [await readReader(), await searchParams]
  return <ProgramAt params={params} reader={reader} query={query} />
}
