import { Frame, Out } from '@/components/embed/frame'
import { Status } from '@/components/embed/status'
import { Price } from '@/components/money/price'
import { countAtStart } from '@/components/search/count'
import { Unknown } from '@/components/ui/unknown'
import type { Looks } from '@/lib/embed/looks'
import { leadingLines } from '@/lib/money/price'
import type { ProgramCard } from '@/lib/programs/card'
import { deliveryLabel, unstatedDelivery } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
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
} & Looks

/** The first programs of a search in a frame, with the way to all of them. */
export function ListEmbed({ filters, vocabulary, results, rows, theme }: Props) {
  const { programs, total } = results
  const shown = programs.slice(0, rows)
  return (
    <Frame href={programsHref(filters)} more={moreThan(shown.length, total.count)} theme={theme}>
      <h1>
        {countAtStart(total)} {describe(filters, vocabulary, total.count)}
      </h1>
      {shown.length === 0 ? (
        <p>No program is listed with all of that now.</p>
      ) : (
        <ol className="embed-list">
          {shown.map((program) => (
            <Row key={program.id} program={program} />
          ))}
        </ol>
      )}
      {shown.length < total.count && <p className="small soft">The first {shown.length}.</p>}
    </Frame>
  )
}

/** Where the link to the whole search leads, in words. */
function moreThan(shown: number, found: number): string {
  if (found === 0) return 'See what comes close'
  return shown < found ? 'All of them, with filters' : 'Filter them'
}

function Row({ program }: { program: ProgramCard }) {
  const { name, institution, delivery, fullyOnline, prices, hasFees, priceSources, offeringStatus } = program
  return (
    <li>
      <div>
        <h2>
          <Out href={programPath(program)}>{name}</Out>
        </h2>
        <p className="who">{institution.name}</p>
        <Status status={offeringStatus} />
        <ul className="facts">
          <li>{creditsLabel(program) ?? coursesLabel(program) ?? <Unknown>Credits not stated</Unknown>}</li>
          <li>{deliveryLabel(delivery, fullyOnline) ?? <Unknown>Delivery {unstatedDelivery(prices)}</Unknown>}</li>
          <li>{entryRule(program) ?? <Unknown>Entry not stated</Unknown>}</li>
        </ul>
      </div>
      <Price lines={leadingLines(program)} hasFees={hasFees} sources={priceSources} />
    </li>
  )
}
