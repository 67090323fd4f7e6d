import type { Metadata } from 'next'
import { cache } from 'react'
import { ListEmbed } from '@/components/embed/list-embed'
import { readRows } from '@/lib/embed/subject'
import { change, parseFilters, programsHref } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { getVocabulary } from '@/lib/search/vocabulary'
import { nameOf } from '@/lib/search/words'
import { site } from '@/lib/site'

type Props = PageProps<'/embed/programs'>

export const dynamic = 'force-dynamic'

// Once for the page and for its head; by text, because equal queries are different objects.
const read = cache(async (query: string) => {
  const given = JSON.parse(query)
  const vocabulary = await getVocabulary(given)
  const { filters: asked, dropped } = parseFilters(given, vocabulary)
  // Whoever looks at the frame has told it nothing, and it shows the beginning.
  const filters = change(asked, { fit: false, plot: false, page: 1 })
  const [rows = null] = [given.rows].flat()
  return { vocabulary, filters, rows: readRows(rows), dropped: dropped.length + (asked.fit ? 1 : 0) }
})

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters, vocabulary } = await read(JSON.stringify(await searchParams))
  const words = nameOf(filters, vocabulary)
  return {
    title: words.charAt(0).toUpperCase() + words.slice(1),
    alternates: { canonical: new URL(programsHref(filters), site.origin).href },
    robots: { index: false, follow: true },
  }
}

/** The first programs of a search, for a frame on somebody else's page. */
export default async function ListEmbedPage({ searchParams }: Props) {
  const asked = await read(JSON.stringify(await searchParams))
  return <ListEmbed {...asked} results={await searchPrograms(asked.filters)} />
}
