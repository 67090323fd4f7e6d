import { Frame, Out } from '@/components/embed/frame'
import { Status } from '@/components/embed/status'
import { Price } from '@/components/money/price'
import { countAtStart } from '@/components/search/count'
import { Unknown } from '@/components/ui/unknown'
import { counted } from '@/lib/format'
import { leadingLines } from '@/lib/money/price'
import type { ProgramCard } from '@/lib/programs/card'
import { deliveryLabel, unstatedDelivery } from '@/lib/programs/delivery'
import { programPath } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'
import { programsHref } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import type { SearchResults } from '@/lib/search/queries'
import type { Vocabulary } from '@/lib/search/schema'
import { describe } from '@/lib/search/words'

type Props = {
  filters: Filters
  vocabulary: Vocabulary
  results: Pick<SearchResults, 'programs' | 'total'>
  rows: number
  /** How many values of the address were not understood, so that it is not taken for a narrower list than it is. */
  dropped: number
}

/** The first programs of a search in a frame, with the way to all of them. */
export function ListEmbed({ filters, vocabulary, results, rows, dropped }: Props) {
  const { programs, total } = results
  const shown = programs.slice(0, rows)
  return (
    <Frame href={programsHref(filters)} more={shown.length < total.count ? 'All of them, with filters' : 'Filter them'}>
      <h1>
        {countAtStart(total)} {describe(filters, vocabulary, total.count)}
      </h1>
      {dropped > 0 && (
        <p className="small soft">{counted(dropped, 'value')} of the address was not understood, and left out.</p>
      )}
      {shown.length === 0 && <p>No program is listed with all of that.</p>}
      <ol className="embed-list">
        {shown.map((program) => (
          <Row key={program.id} program={program} />
        ))}
      </ol>
      {shown.length < total.count && <p className="small soft">The first {shown.length}.</p>}
    </Frame>
  )
}

function Row({ program }: { program: ProgramCard }) {
  const { name, institution, delivery, fullyOnline, prices, hasFees, priceSources, offeringStatus } = program
  return (
    <li>
      <h2>
        <Out href={programPath(program)}>{name}</Out>
      </h2>
      <p className="who">{institution.name}</p>
      <Status status={offeringStatus} />
      <ul className="facts">
        <li>{creditsLabel(program) ?? coursesLabel(program) ?? <Unknown>Credits not stated</Unknown>}</li>
        <li>{deliveryLabel(delivery, fullyOnline) ?? <Unknown>Delivery {unstatedDelivery(prices)}</Unknown>}</li>
      </ul>
      <Price lines={leadingLines(program)} hasFees={hasFees} sources={priceSources} />
    </li>
  )
}
