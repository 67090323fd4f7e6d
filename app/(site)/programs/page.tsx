import type { Metadata } from 'next'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { Card } from '@/components/program/card'
import { FilterForm } from '@/components/search/filter-form'
import { ActiveFilters, DroppedValues, LeftOutNote, NothingFound, Order, PriceNote } from '@/components/search/results'
import { SearchForm } from '@/components/search/search-form'
import { Pagination } from '@/components/ui/pagination'
import { formatCount } from '@/lib/format'
import { change, parseFilters, programsHref, toFields } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { getVocabulary } from '@/lib/search/vocabulary'
import { describe } from '@/lib/search/words'
import { pageMetadata } from '@/lib/site'

export const dynamic = 'force-dynamic'

// Once for the page and for its head; by text, because equal queries are different objects.
const read = cache(async (query: string) => {
  const given = JSON.parse(query)
  const vocabulary = await getVocabulary(given)
  const { filters, dropped } = parseFilters(given, vocabulary)
  const results = await searchPrograms(filters)
  return { vocabulary, dropped, results, filters: { ...filters, page: results.page }, askedPage: filters.page }
})

export async function generateMetadata({ searchParams }: PageProps<'/programs'>): Promise<Metadata> {
  const { filters, vocabulary } = await read(JSON.stringify(await searchParams))
  const words = describe(filters, vocabulary)
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  const description = `Certificate programs after the library degree: ${words}. Price, entry rules, delivery and sources of each.`
  return {
    ...pageMetadata(programsHref(filters), filters.page > 1 ? `${title}, page ${filters.page}` : title, description),
    // What somebody typed is no page of ours.
    robots: filters.q ? { index: false, follow: true } : null,
  }
}

export default async function ProgramsPage({ searchParams }: PageProps<'/programs'>) {
  const { filters, vocabulary, dropped, results, askedPage } = await read(JSON.stringify(await searchParams))
  return (
    <Page section="programs">
      <div className="browse">
        <FilterForm filters={filters} vocabulary={vocabulary} after="results" />
        <div>
          <SearchForm q={filters.q} keep={toFields(change(filters, { q: '' }))} />
          <h1 className="results-title" id="results" tabIndex={-1}>
            {formatCount(results.total.count)} {describe(filters, vocabulary, results.total.count)}
          </h1>
          <DroppedValues dropped={dropped} askedPage={askedPage} page={results.page} />
          <LeftOutNote filters={filters} leftOut={results.leftOut} />
          <ActiveFilters filters={filters} vocabulary={vocabulary} />
          {results.total.count > 0 ? <Order filters={filters} /> : <NothingFound />}
          <PriceNote filters={filters} />
          <ol className="cards">
            {results.programs.map((program) => (
              <Card key={program.id} program={program} />
            ))}
          </ol>
          <Pagination page={results.page} pages={results.pages} href={(page) => programsHref({ ...filters, page })} />
        </div>
      </div>
    </Page>
  )
}
