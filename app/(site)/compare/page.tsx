import type { Metadata } from 'next'
import { cache } from 'react'
import { CompareView } from '@/app/(site)/compare/compare-view'
import { listed, namesOf } from '@/components/compare/names'
import { compareHref, FEWEST_COMPARED } from '@/lib/compare/address'
import { parseComparison } from '@/lib/compare/parse'
import { readAddable, readCompared } from '@/lib/compare/queries'
import { programKey } from '@/lib/programs/place'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, unlisted } from '@/lib/site'

export const dynamic = 'force-dynamic'

// Once for the page and for its head; by text, because equal queries are different objects.
const read = cache(async (query: string) => {
  const { asked, dropped } = parseComparison(JSON.parse(query))
  const { programs, dropped: unread } = await readCompared(asked.programs)
  return { asked: { ...asked, programs: programs.map(programKey) }, programs, dropped: [...dropped, ...unread] }
})

export async function generateMetadata({ searchParams }: PageProps<'/compare'>): Promise<Metadata> {
  const { asked, programs } = await read(JSON.stringify(await searchParams))
  const names = listed(namesOf(programs))
  const metadata = pageMetadata(
    compareHref({ programs: asked.programs }),
    programs.length < FEWEST_COMPARED ? 'Compare programs side by side' : `Compare ${names}`,
    `Price, entry rules, time, teaching, content, help to pay and sources, side by side: ${names || 'two to six certificate programs'}.`,
  )
  // A choice of somebody is no page for a search engine.
  return { ...metadata, robots: unlisted }
}

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const { asked, programs, dropped } = await read(JSON.stringify(await searchParams))
  const [addable, reader] = [await readAddable(asked.find, programs), await readReader()]
  return <CompareView asked={asked} programs={programs} dropped={dropped} addable={addable} reader={reader} />
}
