import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Card } from '@/components/program/card'
import { FilterForm } from '@/components/search/filter-form'
import { ActiveFilters, DroppedValues, LeftOut, NothingFound, Order } from '@/components/search/results'
import { SearchForm } from '@/components/search/search-form'
import { Pagination } from '@/components/ui/pagination'
import { formatCount } from '@/lib/format'
import { parseFilters, programsHref } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { getVocabulary } from '@/lib/search/vocabulary'
import { describe } from '@/lib/search/words'
import { pageMetadata } from '@/lib/site'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ searchParams }: PageProps<'/programs'>): Promise<Metadata> {
  const vocabulary = await getVocabulary()
  const { filters } = parseFilters(await searchParams, vocabulary)
  const words = describe(filters, vocabulary)
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return pageMetadata(
    programsHref(filters),
    filters.page > 1 ? `${title}, page ${filters.page}` : title,
    `Certificate programs after the library degree: ${words}. Entry rules, delivery and sources of each, and its whole price where pages state enough.`,
  )
}

export default async function ProgramsPage({ searchParams }: PageProps<'/programs'>) {
  const vocabulary = await getVocabulary()
  const { filters, dropped } = parseFilters(await searchParams, vocabulary)
  const results = await searchPrograms(filters)
  return (
    <Page section="programs">
      <div className="browse">
        <FilterForm filters={filters} vocabulary={vocabulary} after="results" />
        <div>
          <SearchForm q={filters.q} />
          <h1 className="results-title" id="results" tabIndex={-1}>
            {formatCount(results.total)} {describe(filters, vocabulary)}
          </h1>
          <DroppedValues dropped={dropped} askedPage={filters.page} page={results.page} />
          <LeftOut filters={filters} leftOut={results.leftOut} />
          <ActiveFilters filters={filters} vocabulary={vocabulary} />
          {results.total > 0 ? <Order filters={filters} /> : <NothingFound />}
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
