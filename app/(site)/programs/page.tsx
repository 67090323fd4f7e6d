import type { Metadata } from 'next'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { FilterForm } from '@/components/search/filter-form'
import { Found } from '@/components/search/found'
import { SearchForm } from '@/components/search/search-form'
import { JsonLd } from '@/components/structured-data/json-ld'
import { readReader } from '@/lib/reader/reader'
import { change, feedHref, parseFilters, programsHref, toFields } from '@/lib/search/filters'
import { indexingOf } from '@/lib/search/indexing'
import { readPlot } from '@/lib/search/plot'
import { searchPrograms } from '@/lib/search/queries'
import { listDescription, listTitle } from '@/lib/search/title'
import { getVocabulary } from '@/lib/search/vocabulary'
import { waysOn } from '@/lib/search/ways-on'
import { pageMetadata, site, unlisted } from '@/lib/site'
import { courseList } from '@/lib/structured-data/schema-org/course-list'
import { graph } from '@/lib/structured-data/schema-org/graph'

export const dynamic = 'force-dynamic'

// Once for the page and for its head; by text, because equal queries are different objects.
const read = cache(async (query: string) => {
  const given = JSON.parse(query)
  const vocabulary = await getVocabulary(given)
  const { filters: asked, dropped } = parseFilters(given, vocabulary)
  const reader = await readReader()
  const { holdings } = reader
  const filters = { ...asked, fit: asked.fit && holdings !== null }
  const [results, plot] = await Promise.all([
    searchPrograms(filters, holdings),
    filters.plot ? readPlot(filters, holdings) : null,
  ])
  const ways = results.total.count === 0 ? await waysOn(filters, vocabulary, holdings) : null
  return {
    reader,
    isFitUntold: asked.fit && holdings === null,
    vocabulary,
    dropped,
    results,
    plot,
    ways,
    filters: { ...filters, page: results.page },
    askedPage: filters.page,
  }
})

export async function generateMetadata({ searchParams }: PageProps<'/programs'>): Promise<Metadata> {
  const { filters, vocabulary, results } = await read(JSON.stringify(await searchParams))
  const { canonical, isIndexed } = indexingOf(filters, results.total.count)
  const [title, description] = [listTitle(filters, vocabulary), listDescription(filters, vocabulary)]
  return {
    ...pageMetadata(canonical, title, description, { feed: feedHref(filters) }),
    robots: isIndexed ? null : unlisted,
  }
}

export default async function ProgramsPage({ searchParams }: PageProps<'/programs'>) {
  const { filters, vocabulary, results, ...rest } = await read(JSON.stringify(await searchParams))
  return (
    <Page section="programs" reader={rest.reader}>
      <JsonLd graph={graph(courseList(programsHref(filters), results.programs, site.origin))} />
      <div className="browse">
        <FilterForm
          filters={filters}
          facets={results.facets}
          fit={results.fit}
          vocabulary={vocabulary}
          total={results.total}
          after="results"
        />
        <div>
          <SearchForm q={filters.q} keep={toFields(change(filters, { q: '' }))} />
          <p className="sr-only" id="said" role="status" />
          <Found filters={filters} vocabulary={vocabulary} results={results} {...rest} />
        </div>
      </div>
    </Page>
  )
}
