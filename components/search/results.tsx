import { Chip, Chips } from '@/components/ui/chip'
import { Notice } from '@/components/ui/notice'
import { counted } from '@/lib/format'
import { chipsOf } from '@/lib/search/chips'
import { change, isNarrowed, noFilters, programsHref } from '@/lib/search/filters'
import type { Dropped } from '@/lib/search/kinds'
import type { Filters, ParameterName } from '@/lib/search/parameters'
import { sorts, sortWithoutWords, type Vocabulary } from '@/lib/search/schema'
import { parameterWords } from '@/lib/search/words'

const MOST_SHOWN = 10

/** What was asked for, in the form or by an address, and could not be done, and why. */
export function DroppedValues(props: {
  dropped: (Dropped & { parameter: ParameterName })[]
  askedPage: number
  page: number
}) {
  const { dropped, askedPage, page } = props
  if (dropped.length === 0 && askedPage === page) return null
  return (
    <Notice tone="age" title="Not everything that was asked for was understood">
      <ul>
        {dropped.slice(0, MOST_SHOWN).map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>
            “{value}” was left out of {parameterWords[parameter]}: {reason}.
          </li>
        ))}
        {dropped.length > MOST_SHOWN && (
          <li>{counted(dropped.length - MOST_SHOWN, 'more value')} left out likewise.</li>
        )}
        {askedPage !== page && (
          <li>
            There is no page {askedPage}: this is the last one, page {page}.
          </li>
        )}
      </ul>
    </Notice>
  )
}

/** What a price in a list is, where the list is narrowed or ordered by it. */
export function PriceNote({ filters }: { filters: Filters }) {
  const { sort, price, max_cost } = filters
  const isOrder = sort === 'cost' || sort === 'cost_per_credit'
  if (!isOrder && max_cost === null && price.length === 0) return null
  return (
    <p className="left-out">
      A price here is the lowest that a program's pages state, often for residents, and of the year that its card names.
      {isOrder && ' Other currencies come after, and unknown prices last.'}
    </p>
  )
}

/** The filters that are set: each chip takes itself away. */
export function ActiveFilters({ filters, vocabulary }: { filters: Filters; vocabulary: Vocabulary }) {
  if (!isNarrowed(filters)) return null
  return (
    <Chips aria-label="Active filters">
      {chipsOf(filters, vocabulary).map((chip) => (
        <Chip key={chip.key} removes href={programsHref(chip.filters)}>
          {chip.label}
        </Chip>
      ))}
      <li>
        <a className="chip" href={programsHref({ ...noFilters, sort: filters.sort, plot: filters.plot })}>
          Clear all
        </a>
      </li>
    </Chips>
  )
}

export function Order({ filters }: { filters: Filters }) {
  return (
    <nav aria-label="Order of results">
      <ul className="order">
        <li aria-hidden="true">Order</li>
        {Object.entries(sorts).map(([sort, label]) => (
          <li key={sort}>
            <a href={programsHref(change(filters, { sort }))} aria-current={sort === filters.sort ? 'true' : undefined}>
              {sort === 'relevance' && !filters.q ? sortWithoutWords : label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
