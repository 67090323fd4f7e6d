import type { Metadata } from 'next'
import { cache } from 'react'
import { ListEmbed } from '@/components/embed/list-embed'
import { ListNotUnderstood } from '@/components/embed/list-not-understood'
import { readFramedSearch } from '@/lib/embed/framed-search'
import { readLooks } from '@/lib/embed/looks'
import { capitalised } from '@/lib/format'
import { programsHref } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { nameOf } from '@/lib/search/words'
import { site, unlisted } from '@/lib/site'

type Props = PageProps<'/embed/programs'>

export const dynamic = 'force-dynamic'

// Once for the page and for its head; by text, because equal queries are different objects.
const read = cache((query: string) => readFramedSearch(new URLSearchParams(query)))

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters, vocabulary, refused } = await read(textOf(await searchParams))
  if (refused.length > 0) return { title: 'A list that is not understood', robots: unlisted }
  return {
    title: capitalised(nameOf(filters, vocabulary)),
    alternates: { canonical: new URL(programsHref(filters), site.origin).href },
    robots: unlisted,
  }
}

/**
 * The first programs of a search, for a frame on somebody else's page; none of one that is not understood whole, which proxy.ts
 * answers with 400.
 */
export default async function ListEmbedPage({ searchParams }: Props) {
  const given = await searchParams
  const { filters, vocabulary, refused } = await read(textOf(given))
  const looks = readLooks(given)
  if (refused.length > 0) return <ListNotUnderstood reasons={refused} theme={looks.theme} />
  return <ListEmbed filters={filters} vocabulary={vocabulary} results={await searchPrograms(filters)} {...looks} />
}

function textOf(given: Awaited<Props['searchParams']>): string {
  const pairs = Object.entries(given).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]))
  return new URLSearchParams(pairs).toString()
}
