import { CompareChosen } from '@/components/compare/choose'
import { FitKinds } from '@/components/eligibility/fit-kinds'
import { FitUntold } from '@/components/eligibility/fit-untold'
import { Card } from '@/components/program/card'
import { countAtStart } from '@/components/search/count'
import { LeftOutNote } from '@/components/search/left-out'
import { NothingFound } from '@/components/search/nothing-found'
import { PlotPart } from '@/components/search/plot'
import { ReadingNote } from '@/components/search/reading-note'
import { ActiveFilters, DroppedValues, Order, PriceNote } from '@/components/search/results'
import { TakeAlong } from '@/components/search/take-along'
import { Pagination } from '@/components/ui/pagination'
import { formatCount } from '@/lib/format'
import type { Reader } from '@/lib/reader/reader'
import { change, programsHref } from '@/lib/search/filters'
import type { Dropped } from '@/lib/search/kinds'
import type { Filters, ParameterName } from '@/lib/search/parameters'
import type { SearchResults } from '@/lib/search/queries'
import type { Plot, Vocabulary, WaysOn } from '@/lib/search/schema'
import { describe } from '@/lib/search/words'

type Props = {
  filters: Filters
  vocabulary: Vocabulary
  results: SearchResults
  /** Null unless asked for. */
  plot: Plot | null
  /** Null where there is a result. */
  ways: WaysOn | null
  dropped: (Dropped & { parameter: ParameterName })[]
  askedPage: number
  /** The address asks for programs that the reader gets into, and their browser has told nothing. */
  isFitUntold: boolean
  reader: Reader
}

/**
 * What a search found, in words and as a list. With scripts, browser/apply.ts replaces all of it when a filter changes,
 * and shows `data-address` as its address.
 */
export function Found({ filters, vocabulary, results, plot, ways, dropped, askedPage, isFitUntold, reader }: Props) {
  const { programs, total, reach, page, pages, leftOut, facets, reading } = results
  return (
    <div id="found" data-address={programsHref(filters)}>
      <h1 className="results-title" id="results" tabIndex={-1}>
        {countAtStart(total)} {describe(reading.all ? { ...filters, q: '' } : filters, vocabulary, total.count)}
      </h1>
      <DroppedValues dropped={dropped} askedPage={askedPage} page={page} />
      {isFitUntold && <FitUntold />}
      {!ways && <ReadingNote reading={reading} filters={filters} />}
      <ActiveFilters filters={filters} vocabulary={vocabulary} />
      {results.fit?.kinds && <FitKinds kinds={results.fit.kinds} />}
      <LeftOutNote filters={filters} leftOut={leftOut} facets={facets} />
      {ways ? (
        <NothingFound filters={filters} waysOn={ways} />
      ) : (
        <>
          <PlotPart filters={filters} plot={plot} />
          <Order filters={filters} />
          <PriceNote filters={filters} />
          <ol className="cards">
            {programs.map(({ reasons, ...program }) => (
              <Card key={program.id} program={program} reader={reader} reasons={reasons} back={programsHref(filters)} />
            ))}
          </ol>
          <CompareChosen />
        </>
      )}
      <Pagination page={page} pages={pages} href={(each) => programsHref({ ...filters, page: each })} />
      {(reach < total.count || total.more) && (
        <p className="left-out">
          Only the first {formatCount(reach)} can be paged through: a word or a filter more brings up the others.
        </p>
      )}
      <TakeAlong filters={filters} path={programsHref(change(filters, { plot: false, fit: false }))} />
    </div>
  )
}
